#pragma once
#include "model/workbench/topicdesk.h"
#include "ui/frame/page.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace slipway {

class NoticeBar;

// One topic as its broker describes it: partitions, who reads it and how far behind they are, settings. Only looks.
class TopicPage final : public Page {
    Q_OBJECT
public:
    explicit TopicPage(std::unique_ptr<TopicDesk> desk, QWidget *parent = nullptr);
    ~TopicPage() override;

    QString title() const override;
    const char *icon() const override;
    std::optional<Profile> profile() const override { return m_desk->profile(); }
    QString topic() const override { return m_desk->topic(); }
    void focusFirst() override;
    QJsonObject whereabouts() const override;
    const QString &connectionId() const { return m_desk->connectionId(); }

    TopicDesk &desk() { return *m_desk; }

private:
    void build();
    QTableWidget *addTable(const QString &objectName, const QString &title, const QStringList &heads);
    void refresh();
    void showPartitions(const TopicDesk::Seen &seen);
    void showReaders(const TopicDesk::Seen &seen);
    void showSettings(const TopicDesk::Seen &seen);

    const std::unique_ptr<TopicDesk> m_desk;
    QLabel *m_sentence = nullptr;
    QPushButton *m_again = nullptr;
    NoticeBar *m_notice = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableWidget *m_partitions = nullptr;
    QTableWidget *m_readers = nullptr;
    QTableWidget *m_settings = nullptr;
};

} // namespace slipway
