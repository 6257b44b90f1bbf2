#pragma once
#include "model/compose/composition.h"

namespace slipway {

// The compose pages that were open, one file each in state/drafts, so that what was typed outlives a crash. A damaged
// file is renamed *.damaged-DATE and said; the others load.
class DraftStore {
public:
    struct Draft {
        QString id; // of the file: a page keeps it for life
        Composition composition;
        int place = 0; // among the tabs
    };

    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}

    struct Loaded {
        std::vector<Draft> drafts; // by place
        QStringList damaged;       // sentences for a person
    };
    Loaded load() const;
    Result<> save(const Draft &draft) const;
    void remove(const QString &id) const;

private:
    QString file(const QString &id) const;

    const QString m_folder;
};

} // namespace slipway
