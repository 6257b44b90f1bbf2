#pragma once
#include "model/ports/brokerkind.h"
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLabel;

namespace slipway {

// How a message goes: route, delivery and schema, drawn from what the broker kind can and from its option table; what a
// kind does not have is not there.
class DeliveryRow final : public QWidget {
    Q_OBJECT
public:
    explicit DeliveryRow(QWidget *parent = nullptr);

    void setKind(const BrokerKind *kind);
    void setPartitions(qint32 count, const QStringList &names); // 0: not known
    void setKeyed(bool keyed);                                  // the message has a key: that may decide the route
    void choose(qint32 partition, const OptionValues &options);
    void setNarrow(bool narrow); // the schema moves to its own row

    qint32 partition() const; // -1: automatic
    OptionValues options() const;

signals:
    void changed();

private:
    void nameAutomatic();
    void fillDelivery(const BrokerKind &kind);
    void layOut(bool narrow);

    QLabel *m_routeLabel, *m_deliveryLabel, *m_schemaLabel;
    QComboBox *m_route, *m_delivery, *m_schema;
    QGridLayout *m_grid;
    const BrokerKind *m_kind = nullptr;
    QString m_deliveryKey; // of the option that Delivery edits; empty: none
    qint32 m_partitions = 0;
    bool m_keyed = false;
    bool m_hasSchema = false;
    bool m_narrow = true;
};

} // namespace slipway
