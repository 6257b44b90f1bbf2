#include "model/browse/jsontreemodel.h"
#include "model/browse/payloadtext.h"
#include "model/compose/jsonscanner.h"
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype ShownValue = 4096; // bytes of one value; the text has all of it

QStringView unquoted(QStringView text)
{
    return text.size() >= 2 && text.front() == u'"' ? text.sliced(1, text.size() - 2) : text;
}

} // namespace

JsonTreeModel::Kind JsonTreeModel::kindOf(QStringView value)
{
    const QChar first = value.isEmpty() ? QChar() : value.front();
    if (first == u'"')
        return Kind::Text;
    return first == u'-' || first.isDigit() ? Kind::Number : Kind::Word;
}

bool JsonTreeModel::setJson(const QString &text)
{
    beginResetModel();
    m_text = text;
    m_nodes.clear();
    m_children.clear();
    const bool ok = read();
    if (!ok) {
        m_nodes.clear();
        m_text.clear();
    }
    gatherChildren();
    endResetModel();
    return ok;
}

void JsonTreeModel::clear()
{
    setJson({});
}

quint32 JsonTreeModel::add(quint32 parent, QStringView name, QStringView value, Kind kind)
{
    const QStringView all(m_text);
    Node node;
    if (!name.isNull()) {
        node.nameAt = name.data() - all.data();
        node.nameLength = name.size();
    }
    node.valueAt = value.data() - all.data();
    node.valueLength = value.size();
    node.parent = parent;
    node.kind = kind;
    if (!m_nodes.empty())
        node.row = m_nodes[parent].children++;
    m_nodes.push_back(node);
    return static_cast<quint32>(m_nodes.size() - 1);
}

bool JsonTreeModel::read()
{
    JsonScanner scanner(m_text);
    std::vector<quint32> open;
    std::optional<QStringView> name;
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            return false;
        const bool inObject = !open.empty() && m_nodes[open.back()].kind == Kind::Object;
        const quint32 parent = open.empty() ? 0 : open.back();
        switch (token->kind) {
        case JsonScanner::Kind::End: return !m_nodes.empty();
        case JsonScanner::Kind::Close: open.pop_back(); break;
        case JsonScanner::Kind::Comma:
        case JsonScanner::Kind::Colon: break;
        case JsonScanner::Kind::Open:
            open.push_back(add(parent, name.value_or(QStringView()), token->text,
                               token->text.front() == u'{' ? Kind::Object : Kind::Array));
            name.reset();
            break;
        case JsonScanner::Kind::Value:
            if (inObject && !name) {
                name = unquoted(token->text);
                if (name->isNull())
                    name = QStringView(m_text).first(0);
            } else {
                add(parent, name.value_or(QStringView()), token->text, kindOf(token->text));
                name.reset();
            }
            break;
        }
    }
}

void JsonTreeModel::gatherChildren()
{
    quint32 at = 0;
    for (Node &node : m_nodes) {
        node.firstChild = at;
        at += node.children;
    }
    m_children.resize(at);
    for (quint32 i = 1; i < m_nodes.size(); ++i)
        m_children[m_nodes[m_nodes[i].parent].firstChild + m_nodes[i].row] = i;
}

const JsonTreeModel::Node *JsonTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() < m_nodes.size() ? &m_nodes[index.internalId()] : nullptr;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = node(parent);
    const quint32 child = above ? m_children[above->firstChild + static_cast<quint32>(row)] : 0;
    return createIndex(row, column, quintptr(child));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    const Node *here = node(index);
    if (!here || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(m_nodes[here->parent].row), 0, quintptr(here->parent));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *above = node(parent);
    return above ? static_cast<int>(above->children) : m_nodes.empty() ? 0 : 1;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QString JsonTreeModel::name(const Node &node) const
{
    if (&node == m_nodes.data())
        return tr("root");
    if (node.nameAt < 0)
        return QString::number(node.row);
    return payloadtext::line(QStringView(m_text).sliced(node.nameAt, node.nameLength).toUtf8());
}

QString JsonTreeModel::value(const Node &node) const
{
    if (node.kind == Kind::Object)
        return node.children == 1 ? tr("object, 1 member") : tr("object, %n members", nullptr, static_cast<int>(node.children));
    if (node.kind == Kind::Array)
        return node.children == 1 ? tr("array, 1 item") : tr("array, %n items", nullptr, static_cast<int>(node.children));
    return payloadtext::line(QStringView(m_text).sliced(node.valueAt, node.valueLength).toUtf8(), ShownValue);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *here = node(index);
    if (!here)
        return {};
    if (role == KindRole)
        return static_cast<int>(here->kind);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == 0 ? name(*here) : value(*here);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Value");
}

} // namespace slipway
