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

    void write() const
    {
        QJsonObject all;
        for (const QWidget *widget : QApplication::allWidgets())
            if (!widget->objectName().isEmpty() && widget->isVisible())
                all[widget->objectName()] = QJsonObject{{u"shown"_s, shown(widget)},
                                                        {u"focus"_s, widget->hasFocus()},
                                                        {u"enabled"_s, widget->isEnabled()},
                                                        {u"middle"_s, middle(widget)}};
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
