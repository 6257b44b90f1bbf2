#pragma once
#include "model/compose/draftstore.h"
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <functional>

namespace slipway {

// Writes a page's draft down: a second after the last change on another thread, since the disk may take its time; at once
// when the window goes.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    DraftKeeper(const DraftStore &store, std::function<DraftStore::Draft()> draft, QObject *parent);
    ~DraftKeeper() override;

    void soon();
    void now();  // written when it returns
    void drop(); // removes it, for good

signals:
    void refused(const QString &sentence);

private:
    void write();

    const DraftStore m_store;
    const std::function<DraftStore::Draft()> m_draft;
    QTimer m_soon;
    QFutureWatcher<Result<>> m_writing;
};

} // namespace slipway
