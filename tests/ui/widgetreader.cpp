#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGenericPlugin>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// Reads the widgets of the program that loads it, by object name, as a person would: what they show now. Writes them ten
// times a second into a file, whole, until the program ends. For tests of the real program, which knows nothing of it.
class WidgetReader final : public QObject {
public:
    explicit WidgetReader(const QString &file) : m_file(file)
    {
        connect(&m_timer, &QTimer::timeout, this, &WidgetReader::write);
        m_timer.start(100);
    }

private:
    static constexpr int Rows = 100; // of a table, at most

    static QJsonValue shown(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return button->text();
        if (const auto *editor = qobject_cast<const QPlainTextEdit *>(widget))
            return editor->toPlainText();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            return line->displayText();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            return combo->currentText();
        if (const auto *number = qobject_cast<const QAbstractSpinBox *>(widget))
            return number->text();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            return cells(view);
        return widget->windowTitle();
    }

    // Each cell: its text, or, where it is drawn from it, the number of its state.
    static QJsonArray cells(const QAbstractItemView *view)
    {
        QJsonArray rows;
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < std::min(model->rowCount(view->rootIndex()), Rows); ++row) {
            QJsonArray cells;
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                const QVariant text = index.data(Qt::DisplayRole);
                cells.append(QJsonValue::fromVariant(text.isValid() ? text : index.data(Qt::UserRole)));
            }
            rows.append(cells);
        }
        return rows;
    }

    static QJsonArray middle(const QWidget *widget) // on the screen, for a click
    {
        const QPoint at = widget->mapToGlobal(widget->rect().center());
        return {at.x(), at.y()};
    }

    static QJsonArray places(const QAbstractItemView *view) // the middle of each row in sight, on the screen
    {
        QJsonArray rows;
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < std::min(model->rowCount(view->rootIndex()), Rows); ++row) {
            const QRect cell = view->visualRect(model->index(row, 0, view->rootIndex()));
            const QPoint at = view->viewport()->mapToGlobal(cell.center());
            const bool seen = cell.isValid() && view->viewport()->rect().contains(cell.center());
            rows.append(seen ? QJsonValue(QJsonArray{at.x(), at.y()}) : QJsonValue());
        }
        return rows;
    }

    static QJsonObject seen(const QWidget *widget)
    {
        QJsonObject how{{u"shown"_s, shown(widget)},
                        {u"focus"_s, widget->hasFocus()},
                        {u"enabled"_s, widget->isEnabled()},
                        {u"middle"_s, middle(widget)},
                        {u"window"_s, QString::number(widget->window()->internalWinId())}};
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            how[u"places"_s] = places(view);
        return how;
    }

    // The menu or the list that is open: what can be chosen, by its text and its object name, and where it stands.
    static QJsonArray choices(const QWidget *popup)
    {
        QJsonArray all;
        if (const auto *menu = qobject_cast<const QMenu *>(popup)) {
            for (QAction *action : menu->actions()) {
                const QPoint at = menu->mapToGlobal(menu->actionGeometry(action).center());
                all.append(QJsonArray{action->text(), action->objectName(), at.x(), at.y()});
            }
        } else if (const auto *list = popup->findChild<QAbstractItemView *>()) {
            const QJsonArray at = places(list);
            for (int row = 0; row < at.size(); ++row)
                all.append(QJsonArray{list->model()->index(row, 0).data().toString(), QString(), at[row][0], at[row][1]});
        }
        return all;
    }

    void write() const
    {
        QJsonObject all;
        if (const QWidget *popup = QApplication::activePopupWidget())
            all[u"popup"_s] = choices(popup);
        for (const QWidget *widget : QApplication::allWidgets())
            if (!widget->objectName().isEmpty() && widget->isVisible())
                all[widget->objectName()] = seen(widget);
        QSaveFile file(m_file);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
            file.commit();
        }
    }

    const QString m_file;
    QTimer m_timer;
};

} // namespace

// QT_QPA_GENERIC_PLUGINS=slipwaywidgets:FILE
class WidgetReaderPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "widgetreader.json")
public:
    QObject *create(const QString &, const QString &file) override { return new WidgetReader(file); }
};

#include "widgetreader.moc"
