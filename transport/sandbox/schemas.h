#pragma once
#include "transport/sandbox/payloadvalidator.h"
#include "transport/sandbox/topic.h"
#include <memory>

namespace slipway::sandbox {

// One definition of a subject.
struct SchemaVersion {
    std::uint32_t version = 0;
    std::string definition; // as it was registered
    SchemaType type = SchemaType::Bytes;
    std::string fingerprint;
    std::uint64_t createdAt = 0; // seconds since the epoch
    std::string createdBy;
    std::string description;
    std::vector<std::string> tags;
};

struct Subject {
    std::uint64_t id = 0;
    std::string name;
    std::string mode = "backward";
    std::uint32_t latest = 0;
    std::vector<SchemaVersion> all;       // what identical texts are recognised by; deleted ones stay here
    std::vector<std::uint32_t> deleted;

    const SchemaVersion &newest() const { return all.back(); }
    const SchemaVersion *version(std::uint32_t number) const; // null: never there, or deleted
};

// Subjects with their versions, and what they mean for a message. An id belongs to a subject: only id and version
// together name a definition. One thread.
class Schemas {
public:
    struct New {
        std::string subject, type, definition, description, createdBy;
        std::vector<std::string> tags;
    };
    struct Registered {
        std::uint64_t id = 0;
        std::uint32_t version = 0;
        bool isNew = false;
        std::string fingerprint;
    };

    void seed(); // order-value

    Verdict<Registered> add(const New &schema);
    const Subject *subject(const std::string &name) const;
    const Subject *subject(std::uint64_t id) const;
    std::vector<const Subject *> subjects() const;
    // The reasons why a definition does not fit behind the newest; mode empty or unknown: the subject's own.
    Verdict<std::vector<std::string>> check(const std::string &subject, const std::string &type,
                                            const std::string &definition, const std::string &mode) const;
    void remove(const std::string &subject, std::uint32_t version);
    Verdict<> setMode(const std::string &subject, const std::string &mode);

    // Whether a topic with this schema takes the message; the words of a refusal are without the broker's wrapper.
    Verdict<> admit(const std::string &topic, Topic::Schema &schema, const ::danube::StreamMessage &message);

private:
    Verdict<> checkPayload(Topic::Schema &schema, const Subject &subject, const ::danube::StreamMessage &message);

    std::map<std::string, Subject> m_subjects;
    std::map<std::uint64_t, std::string> m_names; // by id
    std::map<std::pair<std::uint64_t, std::uint32_t>, PayloadValidator> m_validators;
};

} // namespace slipway::sandbox
