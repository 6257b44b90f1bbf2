#pragma once
#include "model/compose/draftstore.h"
#include "model/compose/fieldtablemodel.h"
#include "model/compose/receiptmodel.h"
#include "model/workbench/workbench.h"
#include "ui/frame/page.h"
#include <QElapsedTimer>
#include <QTimer>

namespace slipway {

class CheckLine;
class ContentPane;
class DeliveryRow;
class DestinationRow;
class DraftKeeper;
class NoticeBar;
class ReceiptsPane;
class SendBar;
class SyntaxColours;

// One message being composed: where, how, what, then Send and its receipts. Keeps what was typed as a draft.
class ComposePage final : public Page {
    Q_OBJECT
public:
    ComposePage(Workbench &bench, SyntaxColours &colours, DraftStore::Draft draft, QWidget *parent = nullptr);

    Composition composition() const;
    QString topic() const override;
    QString title() const override; // the topic, or what is there instead
    const char *icon() const override;
    std::optional<Profile> profile() const override;
    QString draftId() const { return m_draftId; }
    bool isSending() const { return m_ticket != 0; }
    bool isBusy() const override { return isSending(); }
    bool mayClose() const override { return !isSending(); } // its messages are under way: stop them first
    void focusFirst() override { focusBody(); }

    void send();
    void stop() override;
    void keepDraft(int place); // writes what is there now
    void setPlace(int place) { m_place = place; }
    void takeOver(const ComposePage &other); // its receipts, and what it has under way
    void dropDraft();          // the page goes, and is not to come back
    void focusBody();
    void formatBody();
    void minifyBody();
    void toggleStar();
    bool find() override;        // in the body
    void findNext();
    void findPrevious();
    void takeFile(const QString &path); // as the body
    void sendFeed(const FeedSpec &feed, double rate); // a template's messages, asked about as any send
    QString templatePath() const { return m_templatePath; } // it came from there; empty: from nowhere
    void setTemplatePath(const QString &path) { m_templatePath = path; }
    void chooseFile();           // then sends its messages
    void copyLastReceipt();

signals:
    void receiptChosen(const slipway::Receipt &receipt);
    void newConnectionAsked();
    void refused(const QString &sentence); // the draft could not be kept, and the like

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(SyntaxColours &colours);
    void connectParts();
    void connectBench();
    void show(const Composition &composition);
    void edited();
    void star(bool on);
    void check();
    void showConnection();
    void showTopic();
    void showConnectionTrouble();
    void showNext();
    struct Job { // what is sent instead of the message itself
        QString file;
        std::optional<FeedSpec> feed{};
        double rate = 0;
    };
    void ask(const Job &job);
    void agree(const Job &job); // the topic is there, or is to be made
    void lookForTopic();
    void askForTopic(const Job &job);
    void askForProduction(const Job &job);
    void sendNow(const Job &job);
    void receive(quint64 ticket, const std::vector<Receipt> &receipts);
    void end(quint64 ticket, const RunEnded &how);
    void showProgress();
    void setTicket(quint64 ticket);

    Workbench &m_bench;
    const QString m_draftId;
    int m_place;
    FieldTableModel m_fields;
    ReceiptModel m_receipts;
    DestinationRow *m_destination = nullptr;
    DeliveryRow *m_delivery = nullptr;
    NoticeBar *m_notice = nullptr;        // of the connection, on top
    ContentPane *m_content = nullptr;
    CheckLine *m_check = nullptr;
    NoticeBar *m_sendNotice = nullptr;    // above the send bar
    SendBar *m_send = nullptr;
    ReceiptsPane *m_receiptsPane = nullptr;
    QTimer m_checkSoon;
    DraftKeeper *m_keeper;
    bool m_mistaken = false;              // the body is not what its format says
    quint64 m_ticket = 0;                 // of what is under way; 0: nothing
    quint64 m_number = 0;                 // of the last receipt
    QString m_templatePath;
    OptionValues m_otherOptions;          // of the draft that no widget edits: they stay
    std::optional<Job> m_looking;         // what is to be sent, once the broker has said whether its topic is there
    QString m_agreedTopic;                // that is sent to though it is not there
    QElapsedTimer m_confirmed;            // since production was last agreed to
};

} // namespace slipway
