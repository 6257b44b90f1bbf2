#pragma once
#include "model/commands/choicemodel.h"
#include <QDialog>
#include <functional>

class QLineEdit;
class QListView;

namespace slipway {

// Type, and choose with Up, Down and Enter: commands, topics, templates, open tabs. Esc closes it.
class FinderDialog final : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        ChoiceModel::Choice choice;
        std::function<void()> run;
    };
    FinderDialog(const QString &hint, std::vector<Entry> entries, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const QModelIndex &index);

    std::vector<Entry> m_entries;
    ChoiceModel m_model;
    QLineEdit *m_typed;
    QListView *m_list;
};

} // namespace slipway
