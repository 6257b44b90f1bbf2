#include "app/cli/stopmark.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway {

StopMark::StopMark(const HomeFolder &home, qint64 run)
    : m_folder(home.state()), m_file(m_folder + u"/stop-"_s + QString::number(run))
{
}

bool StopMark::set() const
{
    QFile file(m_file);
    return HomeFolder::make(m_folder) && file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
}

bool StopMark::take() const
{
    return QFile::exists(m_file) && QFile::remove(m_file);
}

} // namespace slipway
