#include "ui/frame/resend.h"
#include "model/workbench/recompose.h"
#include "model/workbench/workbench.h"
#include "ui/docks/detailspane.h"
#include "ui/frame/pagetabs.h"
#include "ui/look/outcomelook.h"

namespace slipway {

Resend::Resend(Workbench &bench, PageTabs &pages, DetailsPane &details)
    : QObject(&details), m_bench(bench), m_pages(pages), m_details(details)
{
    connect(&details, &DetailsPane::editAsked, this, &Resend::edit);
    connect(&details, &DetailsPane::sendAgainAsked, this, &Resend::ask);
    connect(&details, &DetailsPane::sendAgainAgreed, this, &Resend::send);
    connect(&bench.outbox(), &Outbox::receiptsArrived, this, &Resend::receive);
}

void Resend::edit(const Detail &detail)
{
    m_pages.compose(recompose(detail.connectionId, detail.topic, *detail.message));
}

void Resend::ask(const Detail &detail)
{
    const auto profile = m_bench.profile(detail.connectionId);
    if (!profile)
        m_details.say(tr("The connection of this message is no longer there. Choose Edit and send."));
    else if (profile->readOnly)
        m_details.say(tr("%1 is read only.").arg(profile->name));
    else if (profile->environment == Profile::Environment::Production)
        m_details.askForProduction(tr("Send 1 message to production?"),
                                   tr("%1, topic %2.").arg(profile->name, detail.topic));
    else
        send(detail);
}

void Resend::send(const Detail &detail)
{
    const auto profile = m_bench.profile(detail.connectionId);
    if (!profile)
        return;
    Message message = *detail.message;
    if (detail.found) { // what the broker added is the broker's
        message.properties.clear();
        message.timestampMs.reset();
    }
    const auto options = m_bench.savedOptions(profile->id, detail.topic).value_or(OptionValues{});
    const auto ticket = m_bench.outbox().sendAgain(*profile, {.name = detail.topic, .routingKey = {}}, message, options);
    if (!ticket)
        return m_details.say(ticket.error().message);
    m_ticket = *ticket;
    m_details.say(tr("Sending again to %1…").arg(detail.topic));
}

void Resend::receive(quint64 ticket, const std::vector<Receipt> &receipts)
{
    if (ticket != m_ticket || receipts.empty())
        return;
    m_ticket = 0;
    const Receipt &receipt = receipts.front();
    const OutcomeLook look(receipt.outcome ? std::optional(receipt.outcome->state) : std::nullopt);
    m_details.say(receipt.error ? tr("Sent again: %1. %2").arg(look.fullName(), receipt.error->message)
                                : tr("Sent again to %1: %2.").arg(receipt.topic, look.fullName()));
}

} // namespace slipway
