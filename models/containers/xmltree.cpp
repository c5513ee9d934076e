// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/xmltree.h"

#include "containers/containertexts.h"

#include <QStringDecoder>

#include <expat.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <type_traits>

namespace hoithi {

namespace {

/// QString::fromUtf8() takes U+FEFF at the beginning for a mark of the encoding; within a file it is a letter.
QString decoded(std::string_view utf8)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with(mark) ? QChar(0xFEFF) + text : text;
}

/// Between a namespace and a name, as expat hands them over. No name holds it.
constexpr char separator = '\n';

/// How many, if nothing else stands before the declaration.
qsizetype blanksBeforeDeclaration(const QByteArray &bytes)
{
    qsizetype blanks = 0;
    while (blanks < bytes.size() && std::string_view(" \t\r\n").find(bytes.at(blanks)) != std::string_view::npos)
        ++blanks;
    return bytes.mid(blanks, 5) == "<?xml" ? blanks : 0;
}

/// Where a declaration of the document type ends that only refers to another file, behind its '>'; -1 where it declares anything
/// itself, or does not end.
qsizetype endOfOuterDoctype(const QByteArray &bytes, qsizetype at)
{
    char quote = '\0';
    for (; at < bytes.size(); ++at) {
        const char letter = bytes.at(at);
        if (quote != '\0')
            quote = letter == quote ? '\0' : quote;
        else if (letter == '"' || letter == '\'')
            quote = letter;
        else if (letter == '[' || letter == '<')
            return -1;
        else if (letter == '>')
            return at + 1;
    }
    return -1;
}

/// Some programs name the DTD of their format. It is never loaded; without its declaration, an entity of it is an error in its
/// place instead of a gap.
QByteArray withoutOuterDoctype(const QByteArray &bytes)
{
    constexpr qsizetype searched = 4096;
    static const QByteArray mark = "<!DOCTYPE";
    const qsizetype begin = bytes.left(searched).indexOf(mark);
    for (qsizetype at = 0; at < begin; ++at) {
        const bool beginsElement = bytes.at(at) == '<' && bytes.at(at + 1) != '?' && bytes.at(at + 1) != '!';
        if (beginsElement)
            return bytes;
    }
    const qsizetype end = begin < 0 ? -1 : endOfOuterDoctype(bytes, begin + mark.size());
    if (end < 0)
        return bytes;
    QByteArray plain = bytes;
    for (qsizetype at = begin; at < end; ++at) {
        if (plain.at(at) != '\n' && plain.at(at) != '\r')
            plain[at] = ' ';
    }
    return plain;
}

/// Expat, since QXmlStreamReader compares each attribute with every other: 40,000 of them take it five seconds.
class Parsing
{
public:
    Parsing(const XmlPieceTaker &take, const XmlLimits &limits)
        : m_take(take), m_limits(limits), m_parser(XML_ParserCreateNS(nullptr, separator), XML_ParserFree)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), started, ended);
        XML_SetCharacterDataHandler(m_parser.get(), characters);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), declared);
        XML_SetUnknownEncodingHandler(m_parser.get(), mapEncoding, nullptr);
    }

    Result<XmlElement> run(const QByteArray &given, XmlPlace *failed)
    {
        const QByteArray bytes = withoutOuterDoctype(given);
        // An XML declaration may only stand at the very beginning; many a script prints an empty line before it.
        const qsizetype start = blanksBeforeDeclaration(bytes);
        m_linesBefore = static_cast<int>(bytes.left(start).count('\n'));
        // In one piece: what begins in one and ends in another would be read twice.
        const XML_Status status =
            XML_Parse(m_parser.get(), bytes.constData() + start, static_cast<int>(bytes.size() - start), XML_TRUE);
        if (m_error && failed != nullptr)
            *failed = m_errorPlace;
        if (m_error)
            return failure(*m_error);
        if (status == XML_STATUS_OK)
            return std::move(m_document);
        const XmlPlace at = place();
        if (failed != nullptr)
            *failed = at;
        return failure(ErrorCode::BadInput,
                       Containers::tr("The XML is not well-formed at line %1, column %2. Mend it there, or export the "
                                      "file again.")
                           .arg(at.line)
                           .arg(at.column),
                       QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
    }

private:
    static void XMLCALL started(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        static_cast<Parsing *>(self)->start(name, attributes);
    }
    static void XMLCALL ended(void *self, const XML_Char * /*name*/) { static_cast<Parsing *>(self)->end(); }
    static void XMLCALL characters(void *self, const XML_Char *text, int size)
    {
        static_cast<Parsing *>(self)->m_text.append(text, static_cast<std::size_t>(size));
    }
    static void XMLCALL declared(void *self, const XML_Char * /*name*/, const XML_Char * /*system*/,
                                 const XML_Char * /*pub*/, int /*internal*/)
    {
        static_cast<Parsing *>(self)->stop(
            Containers::tr("The file declares a document type at line %1, column %2. Such files are not read, since "
                           "they can unfold without end. Remove the declaration."));
    }
    static int XMLCALL mapEncoding(void *self, const XML_Char *name, XML_Encoding *encoding);

    void start(const XML_Char *name, const XML_Char **attributes);
    void end();
    void flushText();
    void stop(const QString &message);
    [[nodiscard]] bool count();
    [[nodiscard]] XmlPlace place() const
    {
        return {m_linesBefore + static_cast<int>(XML_GetCurrentLineNumber(m_parser.get())),
                static_cast<int>(XML_GetCurrentColumnNumber(m_parser.get())) + 1};
    }

    const XmlPieceTaker &m_take;
    const XmlLimits &m_limits;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> m_parser;
    XmlElement m_document;
    std::vector<std::unique_ptr<XmlElement>> m_open; ///< those within the document element that have begun
    bool m_begun = false;
    int m_linesBefore = 0;
    std::string m_text; ///< since the last tag
    qsizetype m_nodes = 0;
    std::optional<Error> m_error;
    XmlPlace m_errorPlace;
};

/// What each byte means, where an encoding has one for a character; expat knows the larger ones itself.
int XMLCALL Parsing::mapEncoding(void * /*self*/, const XML_Char *name, XML_Encoding *encoding)
{
    for (int byte = 0; byte < 256; ++byte) {
        QStringDecoder decoder(name);
        if (!decoder.isValid())
            return XML_STATUS_ERROR;
        const QString letter = decoder(QByteArray(1, static_cast<char>(byte)));
        const bool known = letter.size() == 1 && letter.at(0) != QChar::ReplacementCharacter;
        encoding->map[byte] = known ? letter.at(0).unicode() : -1;
    }
    encoding->data = nullptr;
    encoding->convert = nullptr;
    encoding->release = nullptr;
    return XML_STATUS_OK;
}

void split(const XML_Char *full, QString &space, QString &name)
{
    const std::string_view text(full);
    const std::size_t at = text.rfind(separator);
    const std::string_view local = at == std::string_view::npos ? text : text.substr(at + 1);
    name = QString::fromUtf8(local.data(), static_cast<qsizetype>(local.size()));
    if (at != std::string_view::npos)
        space = QString::fromUtf8(text.data(), static_cast<qsizetype>(at));
}

void Parsing::start(const XML_Char *name, const XML_Char **attributes)
{
    if (m_error)
        return;
    flushText();
    auto element = std::make_unique<XmlElement>();
    element->place = place();
    split(name, element->space, element->name);
    if (!count())
        return;
    for (; *attributes != nullptr; attributes += 2) {
        XmlAttribute &attribute = element->attributes.emplace_back();
        split(attributes[0], attribute.space, attribute.name);
        attribute.value = decoded(attributes[1]);
        if (!count())
            return;
    }
    if (!m_begun) {
        m_begun = true;
        m_document = std::move(*element);
        return;
    }
    m_open.push_back(std::move(element));
    if (static_cast<int>(m_open.size()) >= m_limits.depth)
        stop(Containers::tr("At line %1, column %2 the XML is nested deeper than such a file is. It is not read."));
}

void Parsing::end()
{
    if (m_error)
        return;
    flushText();
    if (m_open.empty())
        return; // the document element's
    std::unique_ptr<XmlElement> element = std::move(m_open.back());
    m_open.pop_back();
    if (!m_open.empty()) {
        m_open.back()->children.push_back({{}, std::move(element)});
        return;
    }
    if (!m_take) {
        m_document.children.push_back({{}, std::move(element)});
        return;
    }
    m_nodes = 0;
    const XmlPlace at = element->place;
    if (Result<void> taken = m_take(m_document, std::move(*element)); !taken) {
        m_error = std::move(taken).error();
        m_errorPlace = at;
        XML_StopParser(m_parser.get(), XML_FALSE);
    }
}

void Parsing::flushText()
{
    if (m_text.empty())
        return;
    if (!m_open.empty() || (!m_take && m_begun)) {
        XmlElement &owner = m_open.empty() ? m_document : *m_open.back();
        if (count())
            owner.children.push_back({decoded(m_text), {}});
    }
    m_text.clear();
}

bool Parsing::count()
{
    if (++m_nodes > m_limits.nodes && !m_error)
        stop(Containers::tr("Up to line %1, column %2 the XML holds more elements than such a file does. It is not "
                            "read."));
    return !m_error;
}

/// `message` has places for line and column.
void Parsing::stop(const QString &message)
{
    m_errorPlace = place();
    m_error = Error{ErrorCode::BadInput, message.arg(m_errorPlace.line).arg(m_errorPlace.column), {}};
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void appendText(const XmlElement &element, QString &text)
{
    for (const XmlNode &node : element.children) {
        if (node.element)
            appendText(*node.element, text);
        else
            text.append(node.text);
    }
}

} // namespace

QString XmlElement::attribute(QStringView wanted) const
{
    const auto found = std::ranges::find(attributes, wanted, &XmlAttribute::name);
    if (found == attributes.end())
        return {};
    return found->value.isNull() ? QStringLiteral("") : found->value;
}

const XmlElement *XmlElement::child(QStringView wanted) const
{
    for (const XmlNode &node : children) {
        if (node.element && node.element->name == wanted)
            return node.element.get();
    }
    return nullptr;
}

std::vector<const XmlElement *> XmlElement::elements(QStringView wanted) const
{
    std::vector<const XmlElement *> found;
    for (const XmlNode &node : children) {
        if (node.element && (wanted.isEmpty() || node.element->name == wanted))
            found.push_back(node.element.get());
    }
    return found;
}

QString XmlElement::text() const
{
    QString text;
    appendText(*this, text);
    return text;
}

bool looksLikeXml(const QByteArray &bytes)
{
    constexpr std::string_view passedOver("\xef\xbb\xbf\xff\xfe\0 \t\r\n", 10);
    for (const char byte : bytes) {
        if (passedOver.find(byte) == std::string_view::npos)
            return byte == '<';
    }
    return false;
}

Result<XmlElement> readXml(const QByteArray &bytes, const XmlLimits &limits, XmlPlace *failed)
{
    return Parsing({}, limits).run(bytes, failed);
}

Result<XmlElement> readXmlPieces(const QByteArray &bytes, const XmlPieceTaker &take, const XmlLimits &limits,
                                 XmlPlace *failed)
{
    return Parsing(take, limits).run(bytes, failed);
}

} // namespace hoithi
