#include "model/templates/templaterows.h"
#include "model/templates/csvrows.h"
#include "model/templates/jsonrows.h"

namespace slipway {

Result<std::unique_ptr<TemplateRows>> TemplateRows::open(const QString &file, TemplateInput::Rows kind)
{
    auto blocks = BlockReader::open(file);
    if (!blocks)
        return std::unexpected(blocks.error());
    if (kind == TemplateInput::Rows::Csv)
        return CsvRows::open(std::move(*blocks));
    return std::make_unique<JsonRows>(std::move(*blocks));
}

} // namespace slipway
