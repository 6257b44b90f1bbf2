#include "model/workbench/sendrun.h"
#include "model/runs/retired.h"
#include "model/workbench/partitionname.h"

namespace slipway {

SendRun::SendRun(Run::Ports ports, RunPlan plan, std::unique_ptr<MessageFeed> feed, OpenRunLog openLog, Receipt pattern,
                 Wake wake)
    : m_pattern(std::move(pattern)), m_partitionPattern(partitionPattern(ports.connector.kind(plan.profile.kind))),
      m_events(std::make_shared<Mailbox<RunEvent>>(std::move(wake))),
      m_run(std::make_unique<Run>(ports, std::move(plan), std::move(feed), std::move(openLog), m_events))
{
}

SendRun::Arrived SendRun::drain()
{
    Arrived arrived;
    for (RunEvent &event : m_events->drain()) {
        if (const auto *outcomes = std::get_if<RunOutcomes>(&event)) {
            for (const Outcome &outcome : outcomes->outcomes.outcomes) {
                Receipt receipt = m_pattern;
                receipt.number += outcome.seq;
                receipt.outcome = outcome;
                receipt.id = outcomes->outcomes.id(outcome);
                receipt.partitionName = partitionName(m_partitionPattern, receipt.topic, outcome.partition);
                if (const Error *error = outcomes->outcomes.error(outcome))
                    receipt.error = *error;
                arrived.receipts.push_back(std::move(receipt));
            }
        } else if (const auto *phase = std::get_if<RunPhaseChanged>(&event)) {
            arrived.trouble = phase->reason;
        } else if (const auto *ended = std::get_if<RunEnded>(&event)) {
            arrived.ended = *ended;
            arrived.trouble = ended->reason;
        }
    }
    return arrived;
}

void SendRun::retire(Retired &retired)
{
    if (m_run)
        retired.take(std::move(m_run), m_events);
}

} // namespace slipway
