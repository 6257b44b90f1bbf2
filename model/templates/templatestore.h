#pragma once
#include "model/core/error.h"
#include "model/templates/messagetemplate.h"
#include <vector>

namespace slipway {

// A collection: a folder of templates, a file each, with folders inside it. Made for git: files are named as the person
// named the template, and written whole. Any number of processes may use it; each change looks first at what others did.
// One thread.
class TemplateStore {
public:
    struct Entry {
        QString folder; // inside the collection, "orders/eu"; empty: at its top
        MessageTemplate value;
        QString file;   // where it is

        QString path() const { return folder.isEmpty() ? value.name : folder + u'/' + value.name; }
    };
    // A file that was not loaded, and where it is now.
    struct Problem {
        QString file;
        QString keptAs; // *.damaged-DATE; empty: left where it was
        Error error;    // names the line or the member
    };

    explicit TemplateStore(QString folder) : m_folder(std::move(folder)) {}

    // Reads all; call again to see what changed. Damaged files are set aside and the rest is loaded; an error means that
    // nothing could be. A folder that is not there is an empty collection.
    [[nodiscard]] Result<> load();

    const QString &folder() const { return m_folder; }
    const std::vector<Entry> &entries() const { return m_entries; }     // by folder, then name
    const std::vector<Problem> &problems() const { return m_problems; } // of the last load()
    const QStringList &folders() const { return m_folders; }            // those without templates too

    // By path ("orders/new order"), else by the name alone where only one has it; without regard to case last.
    [[nodiscard]] Result<Entry> find(const QString &path) const;

    // Writes it as path (its name is the part behind the last slash). Conflict when there is one and replace is not set.
    // Invalid for a name that no file can have.
    [[nodiscard]] Result<Entry> save(const QString &path, MessageTemplate value, bool replace = false);
    [[nodiscard]] Result<Entry> rename(const QString &path, const QString &to);
    [[nodiscard]] Result<> remove(const QString &path);

private:
    void loadFolder(const QString &folder);
    void loadFile(const QString &folder, const QString &file);
    const Entry *at(const QString &path, Qt::CaseSensitivity sensitivity) const;

    QString m_folder;
    std::vector<Entry> m_entries;
    std::vector<Problem> m_problems;
    QStringList m_folders;
};

} // namespace slipway
