#include "model/runs/mailboxfeed.h"
#include <QCoreApplication>

namespace slipway {

std::optional<quint64> MailboxFeed::put(const Message &message, const Destination &destination, qint32 partition)
{
    const std::scoped_lock lock(m_mutex);
    if (m_closed)
        return {};
    auto batch = std::make_shared<MessageBatch>();
    batch->add(m_put, message, batch->addDestination(destination), partition);
    m_waiting.push_back(std::move(batch));
    return m_put++;
}

void MailboxFeed::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
}

Result<FeedStep> MailboxFeed::next(qsizetype, qsizetype)
{
    const std::scoped_lock lock(m_mutex);
    FeedStep step;
    if (!m_waiting.empty()) {
        step.batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_taken;
    }
    step.atEnd = m_closed && m_waiting.empty();
    return step;
}

FeedPlace MailboxFeed::place() const
{
    const std::scoped_lock lock(m_mutex);
    return {.seq = m_taken};
}

Result<> MailboxFeed::seek(const FeedPlace &)
{
    return std::unexpected(Error{Error::Kind::Unsupported,
                                 QCoreApplication::translate("slipway::MailboxFeed",
                                                             "Single sends cannot be read again. Send the message "
                                                             "from the log."),
                                 {}});
}

} // namespace slipway
