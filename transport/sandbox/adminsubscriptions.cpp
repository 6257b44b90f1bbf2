// The subscriptions of AdminPort, and what it refuses.
#include "transport/sandbox/adminport.h"
#include "transport/sandbox/unarycall.h"
#include <format>

namespace slipway::sandbox {

namespace {

using namespace ::danube_admin;

void fill(SubscriptionFailurePolicy &to, const FailurePolicy &from)
{
    to.set_max_redelivery_count(from.maxRedeliveries);
    to.set_ack_timeout_ms(from.ackTimeoutMs);
    to.set_base_redelivery_delay_ms(from.baseDelayMs);
    to.set_max_redelivery_delay_ms(from.maxDelayMs);
    to.set_backoff_strategy(from.backoff == FailurePolicy::Backoff::Fixed ? Fixed : Exponential);
    if (from.deadLetterTopic)
        to.set_dead_letter_topic(*from.deadLetterTopic);
    to.set_poison_policy(static_cast<SubscriptionPoisonPolicy>(from.poison));
}

FailurePolicy policyFrom(const SubscriptionFailurePolicy &from)
{
    FailurePolicy policy{.maxRedeliveries = from.max_redelivery_count(),
                         .ackTimeoutMs = from.ack_timeout_ms(),
                         .baseDelayMs = from.base_redelivery_delay_ms(),
                         .maxDelayMs = from.max_redelivery_delay_ms(),
                         .backoff = from.backoff_strategy() == Fixed ? FailurePolicy::Backoff::Fixed
                                                                     : FailurePolicy::Backoff::Exponential,
                         .poison = static_cast<FailurePolicy::Poison>(from.poison_policy()),
                         .deadLetterTopic = {}};
    if (from.has_dead_letter_topic())
        policy.deadLetterTopic = from.dead_letter_topic();
    return policy;
}

Verdict<Subscription *> subscriptionOf(ServerLoop &loop, const std::string &topic, const std::string &name)
{
    Topic *at = loop.broker().topics().find(topic);
    Subscription *found = at ? at->subscription(name) : nullptr;
    if (!found)
        return refuse(Code::NotFound, std::format("Unable to find the subscription {} of the topic {}", name, topic));
    return found;
}

Verdict<> setPolicy(ServerLoop &loop, const SetSubscriptionFailurePolicyRequest &request)
{
    if (!request.has_failure_policy())
        return refuse(Code::InvalidArgument, "Failure policy is missing");
    const FailurePolicy policy = policyFrom(request.failure_policy());
    if (policy.poison == FailurePolicy::Poison::DeadLetter && policy.deadLetterTopic.value_or(std::string()).empty())
        return refuse(Code::InvalidArgument, "The dead letter policy needs a dead_letter_topic");
    const auto subscription = subscriptionOf(loop, request.topic(), request.subscription());
    if (!subscription)
        return std::unexpected(subscription.error());
    if (!(*subscription)->reader())
        return refuse(Code::FailedPrecondition, "Failure policies are for reliable topics only");
    (*subscription)->reader()->policy = policy;
    return {};
}

} // namespace

void AdminPort::serveSubscriptions(ServerLoop &loop)
{
    using Host = decltype(m_topics);
    sandbox::serve(loop, m_topics, &Host::RequestListSubscriptions,
                   [&loop](const TopicRequest &request, SubscriptionListResponse &response) {
                       if (const Topic *topic = loop.broker().topics().find(request.name()))
                           for (const auto &[name, each] : topic->subscriptions())
                               response.add_subscriptions(name);
                       return Verdict<>();
                   });
    sandbox::serve(loop, m_topics, &Host::RequestUnsubscribe,
                   [&loop](const SubscriptionRequest &request, SubscriptionResponse &response) {
                       response.set_success(true);
                       return loop.broker().unsubscribe(request.topic(), request.subscription());
                   });
    sandbox::serve(loop, m_topics, &Host::RequestSetSubscriptionFailurePolicy,
                   [&loop](const SetSubscriptionFailurePolicyRequest &request, SubscriptionResponse &response) {
                       response.set_success(true);
                       return setPolicy(loop, request);
                   });
    sandbox::serve(
        loop, m_topics, &Host::RequestGetSubscriptionFailurePolicy,
        [&loop](const GetSubscriptionFailurePolicyRequest &request, GetSubscriptionFailurePolicyResponse &response) {
            if (const auto found = subscriptionOf(loop, request.topic(), request.subscription())) {
                response.set_subscription_type(static_cast<int>((*found)->type()));
                if (ReliableReader *reader = (*found)->reader())
                    fill(*response.mutable_failure_policy(), reader->policy);
            }
            return Verdict<>();
        });
    sandbox::serve(loop, m_topics, &Host::RequestSetSubscriptionDispatchConfig,
                   [&loop](const SetSubscriptionDispatchConfigRequest &request, SubscriptionResponse &response) -> Verdict<> {
                       const auto window = request.dispatch_config().max_unacked_messages();
                       if (window < 1 || window > 10'000)
                           return refuse(Code::InvalidArgument,
                                         std::format("max_unacked_messages must be in 1..10000, is {}", window));
                       const auto found = subscriptionOf(loop, request.topic(), request.subscription());
                       if (!found)
                           return std::unexpected(found.error());
                       (*found)->storedWindow = window; // stored and never applied, as by the broker
                       response.set_success(true);
                       return {};
                   });
    sandbox::serve(
        loop, m_topics, &Host::RequestGetSubscriptionDispatchConfig,
        [&loop](const GetSubscriptionDispatchConfigRequest &request, GetSubscriptionDispatchConfigResponse &response) {
            const auto found = subscriptionOf(loop, request.topic(), request.subscription());
            if (found && (*found)->storedWindow)
                response.mutable_dispatch_config()->set_max_unacked_messages(*(*found)->storedWindow);
            return Verdict<>();
        });
}

void AdminPort::refuseTheRest(ServerLoop &loop)
{
    const auto no = [](const auto &, auto &) -> Verdict<> {
        return refuse(Code::Unimplemented, "Not available on a broker of one node");
    };
    using Brokers = decltype(m_brokers);
    sandbox::serve(loop, m_topics, &decltype(m_topics)::RequestUnloadTopic, no);
    sandbox::serve(loop, m_brokers, &Brokers::RequestUnloadBroker, no);
    sandbox::serve(loop, m_brokers, &Brokers::RequestActivateBroker, no);
    sandbox::serve(loop, m_brokers, &Brokers::RequestGetClusterBalance, no);
    sandbox::serve(loop, m_brokers, &Brokers::RequestTriggerRebalance, no);
}

} // namespace slipway::sandbox
