#pragma once
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace slipway {

class NavigatorModel;

// The tree of connections and their destinations, with a filter above.
class NavigatorPane final : public QWidget {
    Q_OBJECT
public:
    explicit NavigatorPane(NavigatorModel &model, QWidget *parent = nullptr);

    void select(const QString &connectionId, const QString &topic);
    QString currentConnection() const; // empty: none

signals:
    void topicOpened(const QString &connectionId, const QString &topic);
    void refreshAsked(const QString &connectionId);
    void removeAsked(const QString &connectionId);

private:
    void unfold();
    void open(const QModelIndex &index);

    NavigatorModel &m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QSortFilterProxyModel *m_proxy;
};

} // namespace slipway
