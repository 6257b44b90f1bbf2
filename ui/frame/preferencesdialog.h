#pragma once
#include "model/commands/shortcutmodel.h"
#include "ui/look/theme.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QKeySequenceEdit;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace slipway {

class MistakeLabel;
class Shortcuts;

// Everything that can be set, on one page, with a search above: looks, language, times, and every command's keys. What is
// changed holds at once.
class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(Theme &theme, Shortcuts &shortcuts, const QString &settingsFile, QWidget *parent = nullptr);

signals:
    void languageChosen(); // it stands in the settings

private:
    void buildLooks(QFormLayout *form);
    void buildShortcuts(QVBoxLayout *column);
    void search(const QString &text);
    void showKeys();
    void keepKeys();

    Theme &m_theme;
    Shortcuts &m_shortcuts;
    const QString m_settingsFile;
    QLineEdit *m_search;
    QFormLayout *m_looks = nullptr;
    QComboBox *m_themeCombo, *m_language;
    QCheckBox *m_utc;
    ShortcutModel m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    QKeySequenceEdit *m_keys;
    MistakeLabel *m_mistake;
};

} // namespace slipway
