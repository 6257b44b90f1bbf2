#pragma once
#include "model/core/error.h"
#include "model/core/optionspec.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace slipway {

class MistakeLabel;

// One row of an option table as a field: a line, a choice, a box to tick, a file, or a secret. What is left empty has the
// table's default, which stands in the field in grey. What is wrong stands under it.
class OptionField final : public QWidget {
    Q_OBJECT
public:
    explicit OptionField(const OptionSpec &option, QWidget *parent = nullptr); // the option outlives it

    const OptionSpec &option() const { return m_option; }
    void setValue(const QVariant &value); // invalid: the default
    void setKeptSecret(bool kept);        // there is one in the store; typing takes its place
    void setSecretNote(const QString &note);

    // Invalid QVariant: the default. Error: what is typed is no value.
    Result<QVariant> value() const;
    QByteArray typedSecret() const; // empty: none typed
    bool forgetsSecret() const { return m_forgets; }
    bool differs() const;           // from the default
    QString summary() const;        // "Window 200": what differs, in short

signals:
    void changed();

private:
    void makeChoice();
    void makeLine();
    void makeFile();
    void makeSecret();
    void check();

    const OptionSpec &m_option;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_toggle = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_note = nullptr;
    MistakeLabel *m_mistake;
    bool m_kept = false;
    bool m_forgets = false;
};

} // namespace slipway
