#include "transport/sandbox/topicname.h"
#include "transport/danubewire/danubelimits.h"
#include <QList>
#include <QString>
#include <algorithm>
#include <format>

namespace slipway::sandbox {

namespace {

bool isPart(std::string_view part)
{
    const QString text = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    const auto codes = text.toUcs4();
    return std::ranges::all_of(codes, [](uint code) { return QChar::isLetterOrNumber(code) || code == '_' || code == '-'; });
}

} // namespace

bool isTopicName(std::string_view name)
{
    if (std::ranges::count(name, '/') != 2)
        return false;
    const auto first = name.find('/'), last = name.rfind('/');
    return isPart(name.substr(0, first)) && isPart(name.substr(first + 1, last - first - 1)) &&
           isPart(name.substr(last + 1));
}

Verdict<> checkTopicName(std::string_view name)
{
    if (isTopicName(name))
        return {};
    return refuse(Code::InvalidArgument,
                  std::format("The topic: {} has an invalid format, should be: /namespace_name/topic_name", name));
}

std::string_view namespaceOf(std::string_view topic)
{
    const auto first = topic.find('/'), last = topic.rfind('/');
    return first == std::string_view::npos || last == first ? std::string_view()
                                                            : topic.substr(first + 1, last - first - 1);
}

std::optional<std::string_view> baseOf(std::string_view topic)
{
    const auto mark = topic.rfind(danube::PartitionMark);
    if (mark == std::string_view::npos)
        return {};
    return topic.substr(0, mark);
}

bool isPartitionOf(std::string_view topic, std::string_view base)
{
    if (!topic.starts_with(base))
        return false;
    topic.remove_prefix(base.size());
    if (!topic.starts_with(danube::PartitionMark))
        return false;
    topic.remove_prefix(danube::PartitionMark.size());
    return !topic.empty() && std::ranges::all_of(topic, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace slipway::sandbox
