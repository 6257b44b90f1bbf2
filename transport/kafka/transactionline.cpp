#include "transport/kafka/transactionline.h"
#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkahandle.h"
#include "transport/kafka/kafkatext.h"

namespace slipway::kafka {

namespace {

constexpr int SliceMs = 300;                 // a blocking call of the library, so that close() is noticed
constexpr qsizetype MostMessages = 10'000;   // of a transaction of Slipway's own

bool mayGoOn(const rd_kafka_error_t *error)
{
    return rd_kafka_error_is_retriable(error) || rd_kafka_error_code(error) == RD_KAFKA_RESP_ERR__TIMED_OUT;
}

} // namespace

Result<bool> TransactionLine::initialise()
{
    const ErrorPtr error(rd_kafka_init_transactions(m_client, SliceMs));
    if (!error)
        return true;
    if (mayGoOn(error.get()))
        return false;
    return std::unexpected(errorOf(error.get(), m_id));
}

std::vector<MessageBatchPtr> TransactionLine::takeWaiting()
{
    std::vector<MessageBatchPtr> taken(m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    return taken;
}

bool TransactionLine::isFull() const
{
    return !isDecided() && m_messages >= MostMessages;
}

Result<MessageBatchPtr> TransactionLine::next()
{
    if (m_waiting.empty())
        return MessageBatchPtr();
    const quint64 wanted = m_waiting.front()->transaction();
    if (m_open && (*m_open != wanted || isFull() || m_decision != Decision::NotYet || m_why))
        return MessageBatchPtr();
    if (!m_open) {
        if (const ErrorPtr error{rd_kafka_begin_transaction(m_client)})
            return std::unexpected(errorOf(error.get(), m_id));
        m_open = wanted;
        m_reports.hold();
    }
    MessageBatchPtr batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_messages += std::ssize(batch->messages());
    return batch;
}

Result<bool> TransactionLine::settled()
{
    if (!m_open)
        return true;
    if (m_why)
        return rollBack(m_why);
    if (isDecided() && m_decision == Decision::NotYet) {
        if (m_messages > m_told)
            m_reports.announce(Prepared{*m_open, m_messages});
        m_told = m_messages;
        return false;
    }
    return m_decision == Decision::RollBack ? rollBack({}) : commit();
}

void TransactionLine::decide(quint64 transaction, Decision decision)
{
    if (m_open == transaction && m_decision == Decision::NotYet) // what is being carried out stays decided
        m_decision = decision;
}

Result<bool> TransactionLine::commit()
{
    const ErrorPtr error(rd_kafka_commit_transaction(m_client, SliceMs));
    if (!error) {
        end(End::Committed, {});
        return true;
    }
    if (rd_kafka_error_txn_requires_abort(error.get())) {
        m_why = errorOf(error.get(), m_id);
        return rollBack(m_why);
    }
    if (mayGoOn(error.get()))
        return false;
    Error why = errorOf(error.get(), m_id);
    // Refused because another producer has the ID: what it wrote was rolled back. Anything else leaves it open.
    end(why.kind == Error::Kind::Conflict ? End::RolledBack : End::Unknown, why);
    return std::unexpected(std::move(why));
}

Result<bool> TransactionLine::rollBack(const std::optional<Error> &why)
{
    const ErrorPtr error(rd_kafka_abort_transaction(m_client, SliceMs));
    if (error && mayGoOn(error.get()))
        return false;
    end(End::RolledBack, why); // also when the broker did not say so: nobody can commit it any more
    if (error)
        return std::unexpected(errorOf(error.get(), m_id));
    return true;
}

Result<bool> TransactionLine::finish(bool mayCommit)
{
    if (!m_open)
        return true;
    if (!m_why && m_decision == Decision::NotYet && (isDecided() || !mayCommit))
        m_decision = Decision::RollBack;
    return settled();
}

void TransactionLine::abandon(End how)
{
    if (m_open)
        end(how, {});
}

void TransactionLine::end(End how, const std::optional<Error> &why)
{
    const auto error = [&](const QString &message) {
        return Error{Error::Kind::Conflict, message, why ? why->detail : QString()};
    };
    switch (how) {
    case End::Committed: m_reports.release(); break;
    case End::RolledBack:
        m_reports.release(State::Failed, error(Kafka::tr("The transaction was rolled back: readers of committed messages "
                                                         "do not see it.")));
        break;
    case End::Unknown:
        m_reports.release(State::Ambiguous, error(Kafka::tr("Whether the transaction was committed is not known. Look in the "
                                                            "topic before sending it again.")));
        break;
    }
    m_open.reset();
    m_messages = m_told = 0;
    m_decision = Decision::NotYet;
    m_why.reset();
}

} // namespace slipway::kafka
