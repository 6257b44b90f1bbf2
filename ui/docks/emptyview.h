#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway {

// What an empty page shows: a picture, what is not there, and what to do next.
class EmptyView final : public QWidget {
    Q_OBJECT
public:
    EmptyView(const char *icon, const QString &headline, const QString &words, QWidget *parent = nullptr);
    void say(const QString &headline, const QString &words); // other words, as plain text
    QPushButton *addButton(const char *icon, const QString &label, const QString &objectName);

private:
    QLabel *m_headline;
    QLabel *m_words;
};

} // namespace slipway
