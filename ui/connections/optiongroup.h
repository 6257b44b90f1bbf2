#pragma once
#include "ui/connections/optionfield.h"
#include <QHash>
#include <functional>
#include <vector>

class QGridLayout;
class QToolButton;

namespace slipway {

// Options of one group under a head that folds; at the head's right end stands what differs from the defaults. Its fields
// are made when it is unfolded first, or when one of them has a value.
class OptionGroup final : public QWidget {
    Q_OBJECT
public:
    OptionGroup(const QString &title, std::vector<const OptionSpec *> options, int labelWidth, QWidget *parent = nullptr);

    void fill(const OptionValues &values, const QStringList &keptSecrets);
    void setSecretNote(const QString &note);
    void unfold(bool open);
    void search(const QString &words); // shows only what has them all in label, key or help, unfolded; nothing: all, as it was
    const std::vector<OptionField *> &fields() const { return m_fields; } // none before it was unfolded
    // Rows whose condition ("sasl.mechanism=PLAIN|SCRAM") does not hold are not shown.
    void applyConditions(const std::function<QString(const QString &key)> &valueOf);

signals:
    void changed();

private:
    void makeFields();
    bool isFound(const OptionSpec &option) const;
    void showSummary();

    const std::vector<const OptionSpec *> m_options;
    const int m_labelWidth;
    QToolButton *m_head;
    QLabel *m_summary;
    QWidget *m_body;
    QGridLayout *m_grid;
    std::vector<OptionField *> m_fields;
    std::vector<QLabel *> m_labels;
    OptionValues m_values; // until the fields are made
    QStringList m_kept;
    QString m_note;
    QStringList m_words;         // searched for
    bool m_openBefore = false;   // the search
};

} // namespace slipway
