#pragma once
#include "model/compose/composition.h"
#include "model/connections/homefolder.h"
#include "model/templates/templatechoice.h"
#include "model/templates/templatestore.h"
#include <QObject>

namespace slipway {

// The collection of templates as the windows show it: what is composed becomes a template and back. GUI thread.
class TemplateDesk final : public QObject {
    Q_OBJECT
public:
    explicit TemplateDesk(const HomeFolder &home, QObject *parent = nullptr);

    [[nodiscard]] Result<> load(); // also what others changed; problems of single files are in problems()
    std::vector<TemplateStore::Problem> problems() const { return m_store.problems(); }
    QStringList paths() const;
    QStringList folders() const { return m_store.folders(); }
    QString folder() const { return m_store.folder(); }

    [[nodiscard]] Result<MessageTemplate> find(const QString &path) const;
    // connection: its name. Conflict when there is one of this path and replace is not set.
    [[nodiscard]] Result<> save(const QString &path, const Composition &composition, const QString &connection, bool replace);
    [[nodiscard]] Result<> rename(const QString &path, const QString &to);
    [[nodiscard]] Result<> remove(const QString &path);
    [[nodiscard]] Result<> restore(const QString &path, const MessageTemplate &value); // what remove() took

    static Composition toComposition(const MessageTemplate &of, const QString &connectionId);

signals:
    void changed();

private:
    TemplateStore m_store;
};

} // namespace slipway
