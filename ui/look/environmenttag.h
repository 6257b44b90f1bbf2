#pragma once
#include "model/connections/profile.h"
#include <QPalette>
#include <QWidget>

namespace slipway {

// Says of which environment the active page's connection is: outlined, filled, or filled with the word in capitals.
class EnvironmentTag final : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentTag(QWidget *parent = nullptr);
    void show(Profile::Environment environment, const QString &connection);
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // The tag itself, for delegates: small is the navigator's form, with the short word.
    static QString shortWord(Profile::Environment environment); // empty for development
    static void paint(QPainter &painter, const QRect &rect, const QString &text, Profile::Environment environment,
                      const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont tagFont() const;

    Profile::Environment m_environment = Profile::Environment::Development;
    QString m_text;
};

} // namespace slipway
