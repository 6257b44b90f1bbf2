#pragma once
#include "model/workbench/workbench.h"
#include "model/workbench/connectiontest.h"
#include "model/workbench/secretkeeper.h"
#include <QDialog>
#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway {

class CapsRow;
class EnvironmentTag;
class MistakeLabel;
class NoticeBar;
class OptionForm;

// A connection being made or changed: kind, address, name, environment, then its options in groups. What is wrong stands
// under its field; Test connection says which step works. Secrets go to the keychain before the file is written.
class ConnectionDialog final : public QDialog {
    Q_OBJECT
public:
    // profile: one to change; without an id one to begin with (a duplicate); nothing: a new one.
    ConnectionDialog(Workbench &bench, const std::optional<Profile> &profile, QWidget *parent = nullptr);

signals:
    void saved(const slipway::Profile &profile, slipway::SecretStore::Kept kept); // kept: of the secrets typed, if any

private:
    void build();
    void buildButtons();
    void connectKeeper();
    void buildEnvironment(QFormLayout *form);
    void fill(const Profile &profile);
    void showKind();
    void check();
    void test();
    void showReport(const ConnectionTest::Report &report);
    void save();
    void write(SecretStore::Kept kept);
    void refuse(const Error &error);
    void say(const QString &headline, const QString &text);

    struct Typed {
        Profile profile;
        SecretKeeper::Secrets secrets;
    };
    Result<Typed> typed() const; // what the fields say; the mistakes are shown where they are
    const BrokerKind *kind() const;
    QString exampleAddress() const;
    bool isNew() const { return m_before.id.isEmpty(); }

    Workbench &m_bench;
    Profile m_before; // what is changed; empty id: new
    QComboBox *m_kind;
    QLineEdit *m_address, *m_name;
    MistakeLabel *m_addressMistake, *m_nameMistake;
    QButtonGroup *m_environment;
    QLabel *m_environmentNote;
    EnvironmentTag *m_tag;
    QCheckBox *m_readOnly;
    CapsRow *m_caps;
    OptionForm *m_options;
    NoticeBar *m_notice;
    QPushButton *m_test = nullptr, *m_save = nullptr;
    ConnectionTest m_trial;
    std::unique_ptr<SecretKeeper> m_keeper; // null: this window keeps no secrets
    Typed m_saving; // while its secrets are written
    QString m_lentTo; // whose typed secrets a test uses
};

} // namespace slipway
