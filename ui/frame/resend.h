#pragma once
#include "ui/docks/detail.h"
#include <QObject>

namespace slipway {

class DetailsPane;
class PageTabs;
class Workbench;

// What the details' buttons do with a message: into a compose page, or out again as it is.
class Resend final : public QObject {
    Q_OBJECT
public:
    Resend(Workbench &bench, PageTabs &pages, DetailsPane &details); // their child

private:
    void edit(const Detail &detail);
    void ask(const Detail &detail);
    void send(const Detail &detail);
    void receive(quint64 ticket, const std::vector<Receipt> &receipts);

    Workbench &m_bench;
    PageTabs &m_pages;
    DetailsPane &m_details;
    quint64 m_ticket = 0; // of the last one sent
};

} // namespace slipway
