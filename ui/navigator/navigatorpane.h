#pragma once
#include <QWidget>

class QLineEdit;
class QMenu;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace slipway {

class NavigatorModel;

// The tree of connections, their destinations and the templates, with a filter above. Every row has its menu; F2 renames,
// Delete removes, Enter opens. Files are dropped here to be imported.
class NavigatorPane final : public QWidget {
    Q_OBJECT
public:
    explicit NavigatorPane(NavigatorModel &model, QWidget *parent = nullptr);

    void setConnectionActions(const QList<QAction *> &actions); // what the menu of a connection has
    void select(const QString &connectionId, const QString &topic);
    QString currentConnection() const; // empty: none
    QString currentTemplate() const;   // its path; empty: none
    void focusFilter();

signals:
    void topicOpened(const QString &connectionId, const QString &topic);
    void connectionMoveAsked(const QString &connectionId, int place); // before the one that stands there
    void starAsked(const QString &connectionId, const QString &topic, bool saved);
    void newConnectionAsked();
    void renameAsked(const QString &connectionId);
    void removeAsked(const QString &connectionId);
    void templateOpened(const QString &path);
    void templateRunAsked(const QString &path);
    void templateRenameAsked(const QString &path);
    void templateRemoveAsked(const QString &path);
    void menuAsked(QMenu *menu, const QModelIndex &index); // add what else can be done with the row
    void fileDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void unfold();
    void open(const QModelIndex &index);
    void showMenu(const QPoint &place);
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void rename();
    void remove();
    void moveConnection(int step);
    bool take(QEvent *event); // of a drag: true when it has files

    NavigatorModel &m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QSortFilterProxyModel *m_proxy;
    QList<QAction *> m_connectionActions;
};

} // namespace slipway
