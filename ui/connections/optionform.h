#pragma once
#include "model/ports/brokerkind.h"
#include "ui/connections/optiongroup.h"

class QLineEdit;
class QVBoxLayout;

namespace slipway {

// All options of a kind that a connection can have, in the groups of its table; with a search above where there are many.
class OptionForm final : public QWidget {
    Q_OBJECT
public:
    explicit OptionForm(int labelWidth, QWidget *parent = nullptr);

    void setKind(const BrokerKind *kind); // what was typed for another kind is gone
    void fill(const OptionValues &values, const QStringList &keptSecrets);
    void setSecretNote(const QString &note);

    bool isSound() const;         // nothing typed is wrong
    OptionValues values() const;  // of what differs from the defaults; what no field shows stays as it was filled
    QHash<QString, QByteArray> typedSecrets() const;
    QStringList secretKeys() const; // that there will be: kept and not forgotten, or typed
    QStringList forgotten() const;

signals:
    void changed();

private:
    void applyConditions();
    QString valueOf(const QString &key) const; // with the default, as text
    template <typename Use>
    void eachField(Use use) const;

    const int m_labelWidth;
    const BrokerKind *m_kind = nullptr;
    QLineEdit *m_search;
    QVBoxLayout *m_column;
    std::vector<OptionGroup *> m_groups;
    OptionValues m_filled;
    QStringList m_kept;
    QString m_note;
};

} // namespace slipway
