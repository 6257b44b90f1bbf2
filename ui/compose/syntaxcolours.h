#pragma once
#include "model/compose/composition.h"
#include <memory>

class QTextDocument;
namespace KSyntaxHighlighting {
class Repository;
}

namespace slipway {

class BodyHighlighter;

// KSyntaxHighlighting's definitions and themes, read on first use: about a hundred files' worth of index, which the
// first paint does not wait for. One for the program; handed to editors.
class SyntaxColours {
public:
    SyntaxColours();
    ~SyntaxColours();

    // Colours a document for good; the highlighter belongs to the document.
    BodyHighlighter *attach(QTextDocument *document, BodyFormat format, bool dark);
    void set(BodyHighlighter *highlighter, BodyFormat format, bool dark);

private:
    KSyntaxHighlighting::Repository &repository();

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace slipway
