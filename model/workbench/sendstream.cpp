#include "model/workbench/sendstream.h"
#include "model/runs/retired.h"
#include "model/workbench/partitionname.h"

namespace slipway {

SendStream::SendStream(Run::Ports ports, RunPlan plan, OpenRunLog openLog, Wake wake)
    : m_partitionPattern(partitionPattern(ports.connector.kind(plan.profile.kind))),
      m_events(std::make_shared<Mailbox<RunEvent>>(std::move(wake))),
      m_sends(std::make_unique<SingleSends>(ports, std::move(plan), std::move(openLog), m_events))
{
}

bool SendStream::send(quint64 ticket, const Message &message, const Receipt &pattern, const Destination &to,
                      qint32 partition)
{
    const auto number = m_sends->send(message, to, partition);
    if (!number)
        return false;
    m_waiting.emplace(*number, Waiting{ticket, pattern});
    return true;
}

void SendStream::settle(const RunOutcomes &outcomes, Arrived &arrived)
{
    for (const Outcome &outcome : outcomes.outcomes.outcomes) {
        const auto it = m_waiting.find(outcome.seq);
        if (it == m_waiting.end())
            continue;
        Receipt receipt = std::move(it->second.receipt);
        receipt.outcome = outcome;
        receipt.id = outcomes.outcomes.id(outcome);
        receipt.partitionName = partitionName(m_partitionPattern, receipt.topic, outcome.partition);
        if (const Error *error = outcomes.outcomes.error(outcome))
            receipt.error = *error;
        arrived.receipts.emplace_back(it->second.ticket, std::move(receipt));
        arrived.moved = true;
        m_waiting.erase(it);
    }
}

SendStream::Arrived SendStream::drain()
{
    Arrived arrived;
    for (RunEvent &event : m_events->drain()) {
        if (const auto *outcomes = std::get_if<RunOutcomes>(&event)) {
            settle(*outcomes, arrived);
        } else if (const auto *phase = std::get_if<RunPhaseChanged>(&event)) {
            arrived.trouble = phase->reason;
            arrived.moved = arrived.moved || !phase->reason;
        } else if (const auto *ended = std::get_if<RunEnded>(&event)) {
            arrived.ended = true;
            arrived.trouble = ended->reason;
        }
    }
    if (!arrived.ended)
        return arrived;
    for (auto &[number, waiting] : m_waiting) { // the run owes none of these an outcome any more: it never took them
        waiting.receipt.outcome = Outcome{.seq = number, .state = State::Cancelled};
        waiting.receipt.error = arrived.trouble;
        arrived.receipts.emplace_back(waiting.ticket, std::move(waiting.receipt));
    }
    m_waiting.clear();
    return arrived;
}

void SendStream::stop()
{
    m_sends->stop();
}

void SendStream::retire(Retired &retired)
{
    if (m_sends)
        retired.take(std::move(*std::exchange(m_sends, nullptr)).release(), m_events);
}

} // namespace slipway
