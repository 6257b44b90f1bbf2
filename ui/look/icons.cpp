#include "ui/look/icons.h"

namespace slipway::icons {

QIcon named(const char *name)
{
    return QIcon::fromTheme(QString::fromLatin1(name));
}

QStringList names()
{
    QStringList all;
    for (const char *each :
         {NewConnection, Compose, Browse, Send, Stop, Pause, Start, Refresh, Open, Save, Export, Import, Copy, Paste,
          Duplicate, Delete, Rename, Find, Filter, Follow, Format, Minify, Tree, Text, Preview, Looking, Statistics,
          Log, Problems, Saved, NotSaved, More, AddRow, RemoveRow, Run, ReadOnly, ShowSecret, Valid, Settings, Folder, Float,
          Close, AddTab})
        all.append(QString::fromLatin1(each));
    return all;
}

} // namespace slipway::icons
