#pragma once
#include "model/connections/homefolder.h"

namespace slipway {

// How one process asks another to stop a run that it drives: an empty file state/stop-RUN. The driver looks for it
// while it waits, and removes it.
class StopMark {
public:
    StopMark(const HomeFolder &home, qint64 run);

    bool set() const;
    bool take() const; // true when it was set; it is gone then

private:
    QString m_folder;
    QString m_file;
};

} // namespace slipway
