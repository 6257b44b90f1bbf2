#include "model/connections/connectionorder.h"
#include "model/connections/jsonfile.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

Result<> ConnectionOrder::load()
{
    m_ids.clear();
    const auto json = readJsonFile(m_file);
    if (json) {
        for (const QJsonValue &id : (*json)[u"order"_s].toArray())
            m_ids << id.toString();
        return {};
    }
    if (json.error().kind == Error::Kind::NotFound)
        return {};
    if (json.error().kind != Error::Kind::Invalid)
        return std::unexpected(json.error());
    return std::unexpected(Error{Error::Kind::Invalid,
                                 QCoreApplication::translate("slipway::ConnectionOrder",
                                                             "The order of the connections was damaged; the file is now %1.")
                                     .arg(setAside(m_file)),
                                 json.error().detail});
}

std::vector<Profile> ConnectionOrder::arranged(std::vector<Profile> profiles) const
{
    std::ranges::stable_sort(profiles, {}, [this](const Profile &each) {
        const qsizetype place = m_ids.indexOf(each.id);
        return place < 0 ? m_ids.size() : place;
    });
    return profiles;
}

Result<> ConnectionOrder::move(const std::vector<Profile> &profiles, const QString &id, int place)
{
    QStringList ids;
    for (const Profile &each : profiles)
        ids << each.id;
    const qsizetype from = ids.indexOf(id);
    if (from < 0)
        return {};
    const qsizetype to = std::clamp<qsizetype>(place > from ? place - 1 : place, 0, ids.size() - 1);
    ids.move(from, to);
    if (const auto written = writeJsonFile(m_file, {{u"v"_s, 1}, {u"order"_s, QJsonArray::fromStringList(ids)}}); !written)
        return written;
    m_ids = ids;
    return {};
}

} // namespace slipway
