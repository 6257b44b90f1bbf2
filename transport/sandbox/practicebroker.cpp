#include "transport/sandbox/practicebroker.h"
#include "transport/sandbox/topicname.h"
#include <algorithm>
#include <format>

namespace slipway::sandbox {

namespace {

constexpr std::int64_t DrainMs = 200;

} // namespace

PracticeBroker::PracticeBroker(Clock clock, Habits habits) : m_clock(std::move(clock)), m_habits(habits) {}

void PracticeBroker::seed()
{
    for (const char *name : {"/default/orders-part-0", "/default/orders-part-1", "/default/orders-part-2",
                             "/default/payments"})
        (void)m_topics.create(name, 1);
    (void)m_topics.create("/default/metrics", 0);
    m_schemas.seed();
}

std::uint64_t PracticeBroker::newId()
{
    for (;;)
        if (const std::uint64_t id = m_random(); id != 0 && !m_producers.contains(id) && !m_consumers.contains(id))
            return id;
}

Verdict<> PracticeBroker::lookup(const std::string &topic)
{
    if (const auto well = checkTopicName(topic); !well)
        return well;
    if (!m_topics.find(topic))
        return refuse(Code::NotFound, std::format("Unable to find the requested topic: {}", topic));
    return {};
}

Verdict<std::vector<std::string>> PracticeBroker::partitions(const std::string &topic) const
{
    if (const auto well = checkTopicName(topic); !well)
        return std::unexpected(well.error());
    return m_topics.partitions(topic);
}

bool PracticeBroker::isDraining(Topic &topic)
{
    if (topic.drainsUntil == 0)
        return false;
    if (now() < topic.drainsUntil)
        return true;
    topic.drainsUntil = 0;
    forgetIds(topic, {Code::Ok, {}});
    return false;
}

Verdict<> PracticeBroker::assignSubject(Topic &topic, const std::string &subject)
{
    if (subject.empty() || topic.schema.subject == subject)
        return {};
    if (!topic.schema.subject.empty())
        return refuse(Code::FailedPrecondition,
                      std::format("Topic '{}' uses schema subject '{}', cannot use '{}'. Only admin can change topic "
                                  "schema.",
                                  topic.name(), topic.schema.subject, subject));
    if (!m_schemas.subject(subject))
        return refuse(Code::FailedPrecondition,
                      std::format("Failed to assign schema '{0}' to topic '{1}': Schema subject '{0}' not found in "
                                  "registry. Please register schema first.. Ensure schema is registered first.",
                                  subject, topic.name()));
    topic.schema.subject = subject;
    return {};
}

Verdict<Topic *> PracticeBroker::obtain(const NewProducer &asked)
{
    if (const auto well = checkTopicName(asked.topic); !well)
        return std::unexpected(well.error());
    Topic *topic = m_topics.find(asked.topic);
    if (topic && isDraining(*topic))
        return refuse(Code::Unavailable, "The topic exists but is served by another broker, redo the Lookup request");
    if (topic && asked.strategy != static_cast<int>(topic->strategy()) && (asked.strategy == 0 || asked.strategy == 1))
        return refuse(Code::FailedPrecondition, "Producer requested dispatch strategy does not match topic strategy");
    const bool isNew = !topic;
    if (isNew) {
        const auto made = m_topics.create(asked.topic, asked.strategy);
        if (!made)
            return made;
        topic = *made;
        topic->schemaSubjectAtCreation = asked.subject;
    }
    if (isNew && m_habits.deferredTopics)
        return refuse(Code::Unavailable,
                      "The topic metadata was created, need to redo the lookup to find the correct broker");
    if (const auto assigned = assignSubject(*topic, asked.subject); !assigned)
        return std::unexpected(assigned.error());
    return topic;
}

Verdict<ProducerId> PracticeBroker::createProducer(const NewProducer &asked)
{
    const auto topic = obtain(asked);
    if (!topic)
        return std::unexpected(topic.error());
    const auto known = (*topic)->producers.find(asked.name);
    if (known != (*topic)->producers.end())
        return known->second; // two of one name are one to the broker
    const ProducerId id = newId();
    (*topic)->producers.emplace(asked.name, id);
    m_producers.emplace(id, *topic);
    return id;
}

Verdict<Topic *> PracticeBroker::admit(const ::danube::StreamMessage &message)
{
    const ProducerId id = message.msg_id().producer_id();
    const auto at = m_producers.find(id);
    if (at == m_producers.end())
        return refuse(Code::NotFound, std::format("The producer with id {} does not exist", id));
    const auto wrapped = [](std::string why) {
        return refuse(Code::PermissionDenied, "Unable to publish the message: " + why);
    };
    Topic *topic = at->second;
    const std::string &name = message.msg_id().topic_name();
    const bool isItsOwn = topic && topic->name() == name;
    if (!isItsOwn)
        topic = m_topics.find(name);
    if (!topic)
        return wrapped(std::format("Topic {} not found in registry", name));
    if (topic->drainsUntil != 0)
        return isDraining(*topic) ? wrapped(std::format("Topic {} is draining or closed", name))
                                  : refuse(Code::NotFound, std::format("The producer with id {} does not exist", id));
    if (const auto fits = m_schemas.admit(topic->name(), topic->schema, message); !fits)
        return wrapped(fits.error().words);
    if (!isItsOwn)
        return wrapped(std::format("the producer with id {} is not attached to topic name: {}", id, name));
    return topic;
}

void PracticeBroker::take(Topic &topic, ::danube::StreamMessage &message)
{
    topic.publish(message, now());
}

Verdict<> PracticeBroker::createTopic(const std::string &name, int strategy, const std::optional<std::string> &subject)
{
    if (subject && !m_schemas.subject(*subject))
        return refuse(Code::NotFound, std::format("Schema subject '{}' not found in registry", *subject));
    const auto made = m_topics.create(name, strategy);
    if (!made)
        return std::unexpected(made.error());
    (*made)->schema.subject = (*made)->schemaSubjectAtCreation = subject.value_or(std::string());
    return {};
}

Verdict<> PracticeBroker::removeTopic(const std::string &name)
{
    const auto removed = m_topics.remove(name);
    if (!removed)
        return std::unexpected(removed.error());
    for (const auto &topic : *removed) {
        for (auto &[id, to] : m_producers) // a broker of one node keeps their ids
            if (to == topic.get())
                to = nullptr;
        forgetIds(*topic, {Code::Ok, {}});
    }
    return {};
}

bool PracticeBroker::isProducing(ProducerId id)
{
    const auto at = m_producers.find(id);
    return at != m_producers.end() && at->second && !isDraining(*at->second) && m_producers.contains(id);
}

bool PracticeBroker::publishDeadLetter(const Topic &from, const DeadLetter &letter)
{
    Topic *to = m_topics.find(letter.topic);
    if (!to) {
        const auto made = m_topics.create(letter.topic, 1);
        if (!made)
            return false;
        to = *made;
    }
    ::danube::StreamMessage message;
    const auto &original = *letter.message;
    message.mutable_msg_id()->set_topic_name(letter.topic);
    message.set_payload(original.payload());
    message.set_publish_time(original.publish_time());
    auto &attributes = *message.mutable_attributes();
    attributes = original.attributes();
    attributes["x-original-topic"] = from.name();
    attributes["x-original-subscription"] = letter.subscription;
    attributes["x-original-topic-offset"] = std::to_string(original.msg_id().topic_offset());
    attributes["x-original-producer-id"] = std::to_string(original.msg_id().producer_id());
    attributes["x-original-broker-addr"] = original.msg_id().broker_addr();
    attributes["x-poison-policy"] = "DeadLetter";
    attributes["x-delivery-attempt"] = std::to_string(letter.attempts);
    if (!letter.reason.empty())
        attributes["x-failure-reason"] = letter.reason;
    to->publish(message, now());
    return true;
}

void PracticeBroker::forgetIds(Topic &topic, const Refusal &streamsEnd)
{
    std::erase_if(m_producers, [&topic](const auto &each) { return each.second == &topic; });
    std::erase_if(m_consumers, [&topic](const auto &each) { return each.second.topic == &topic; });
    topic.producers.clear();
    topic.dropConsumers(streamsEnd);
}

void PracticeBroker::tick()
{
    const std::int64_t time = now();
    for (Topic *topic : m_topics.all()) {
        (void)isDraining(*topic);
        topic->tick(time);
    }
}

void PracticeBroker::restart()
{
    for (Topic *topic : m_topics.all()) {
        topic->drainsUntil = 0;
        forgetIds(*topic, {Code::Unavailable, "The broker is shutting down"});
    }
}

void PracticeBroker::move(Topic &topic)
{
    topic.drainsUntil = now() + DrainMs;
    topic.dropConsumers({Code::Ok, {}});
    std::erase_if(m_consumers, [&topic](const auto &each) { return each.second.topic == &topic; });
}

} // namespace slipway::sandbox
