#include "ui/compose/draftkeeper.h"
#include <QtConcurrentRun>

namespace slipway {

namespace {

constexpr int AfterMs = 1000;

} // namespace

DraftKeeper::DraftKeeper(const DraftStore &store, std::function<DraftStore::Draft()> draft, QObject *parent)
    : QObject(parent), m_store(store), m_draft(std::move(draft))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        if (const Result<> kept = m_writing.result(); !kept)
            emit refused(kept.error().message);
    });
}

DraftKeeper::~DraftKeeper()
{
    m_writing.waitForFinished();
}

void DraftKeeper::soon()
{
    m_soon.start();
}

void DraftKeeper::write()
{
    if (m_writing.isRunning()) // a slow disk: once it is done
        return m_soon.start();
    m_writing.setFuture(QtConcurrent::run([store = m_store, draft = m_draft()] { return store.save(draft); }));
}

void DraftKeeper::now()
{
    m_soon.stop();
    m_writing.waitForFinished(); // or the older one would be the last
    if (const auto kept = m_store.save(m_draft()); !kept)
        emit refused(kept.error().message);
}

void DraftKeeper::drop()
{
    m_soon.stop();
    m_writing.waitForFinished();
    m_store.remove(m_draft().id);
}

} // namespace slipway
