#pragma once
#include <QIcon>
#include <QStringList>

namespace slipway::icons {

// Breeze's names for what Slipway shows (look section 4). The list is for the test that each has a picture.
QIcon named(const char *name);
QStringList names();

inline constexpr auto NewConnection = "network-connect";
inline constexpr auto Compose = "document-edit";
inline constexpr auto Browse = "view-list-details";
inline constexpr auto Send = "document-send";
inline constexpr auto Stop = "process-stop";
inline constexpr auto Pause = "media-playback-pause";
inline constexpr auto Start = "media-playback-start";
inline constexpr auto Refresh = "view-refresh";
inline constexpr auto Open = "document-open";
inline constexpr auto Save = "document-save";
inline constexpr auto Export = "document-export";
inline constexpr auto Import = "document-import";
inline constexpr auto Copy = "edit-copy";
inline constexpr auto Paste = "edit-paste";
inline constexpr auto Duplicate = "edit-duplicate";
inline constexpr auto Delete = "edit-delete";
inline constexpr auto Rename = "edit-rename";
inline constexpr auto Find = "edit-find";
inline constexpr auto Filter = "view-filter";
inline constexpr auto Follow = "go-bottom";
inline constexpr auto Format = "format-indent-more";
inline constexpr auto Minify = "code-block";
inline constexpr auto Tree = "view-list-tree";
inline constexpr auto Text = "format-text-code";
inline constexpr auto Preview = "view-preview";
inline constexpr auto Looking = "view-visible";
inline constexpr auto Statistics = "office-chart-line";
inline constexpr auto Log = "view-history";
inline constexpr auto About = "documentinfo";
inline constexpr auto Problems = "tools-report-bug";
inline constexpr auto Saved = "starred-symbolic";
inline constexpr auto NotSaved = "non-starred-symbolic";
inline constexpr auto More = "overflow-menu";
inline constexpr auto AddRow = "edit-table-insert-row-below";
inline constexpr auto RemoveRow = "edit-table-delete-row";
inline constexpr auto Run = "media-playlist-repeat";
inline constexpr auto ReadOnly = "object-locked";
inline constexpr auto ShowSecret = "password-show-on";
inline constexpr auto Valid = "dialog-ok-apply";
inline constexpr auto Settings = "configure";
inline constexpr auto Folder = "folder-symbolic";
inline constexpr auto Float = "window-duplicate";
inline constexpr auto Close = "window-close";
inline constexpr auto AddTab = "list-add";

} // namespace slipway::icons
