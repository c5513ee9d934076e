// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/xmlevents.h"

#include "containers/containertexts.h"

#include <expat.h>

#include <charconv>
#include <memory>

namespace hoithi {

namespace {

std::string_view withoutPrefix(const char *name)
{
    const std::string_view whole(name);
    const std::size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

/// Whether a document that begins so is UTF-8 unless it declares something else: of UTF-16, each other byte here is none of a text.
bool beginsAsUtf8(std::string_view document)
{
    if (document.starts_with("\xEF\xBB\xBF"))
        document.remove_prefix(3);
    return document.size() > 1 && document[0] == '<' && document[1] != '\0';
}

/// One document being read: what the C library calls back.
struct Reading
{
    XML_Parser parser;
    XmlConsumer &consumer;
    bool hasDoctype = false;
    bool isUtf8 = false;
    bool isInCdata = false; ///< whose characters come as they are read, before its end is known
    int depth = 0;          ///< elements that have begun
    XML_Index taken = 0;    ///< bytes
    qint64 linesPassed = 0;

    void stopIfRefused() const
    {
        if (consumer.error())
            XML_StopParser(parser, XML_FALSE);
    }
};

void onStart(void *data, const char *name, const char **attributes)
{
    auto *reading = static_cast<Reading *>(data);
    ++reading->depth;
    if (reading->consumer.error())
        return;
    reading->consumer.start(withoutPrefix(name), XmlAttributes(attributes));
    reading->stopIfRefused();
}

void onEnd(void *data, const char *name)
{
    auto *reading = static_cast<Reading *>(data);
    --reading->depth;
    if (reading->consumer.error())
        return;
    reading->consumer.end(withoutPrefix(name));
    reading->stopIfRefused();
}

void onText(void *data, const char *text, int size)
{
    const auto *reading = static_cast<Reading *>(data);
    if (reading->consumer.error())
        return;
    reading->consumer.text({text, static_cast<std::size_t>(size)});
    reading->stopIfRefused();
}

void onCdataStart(void *data)
{
    static_cast<Reading *>(data)->isInCdata = true;
}

void onCdataEnd(void *data)
{
    static_cast<Reading *>(data)->isInCdata = false;
}

void onDeclaration(void *data, const char *, const char *encoding, int)
{
    auto *reading = static_cast<Reading *>(data);
    reading->isUtf8 = reading->isUtf8 && (encoding == nullptr || qstricmp(encoding, "UTF-8") == 0);
}

void onDoctype(void *data, const char *, const char *, const char *, int)
{
    auto *reading = static_cast<Reading *>(data);
    reading->hasDoctype = true;
    XML_StopParser(reading->parser, XML_FALSE);
}

tl::unexpected<Error> refusal(const Reading &reading, const QString &part)
{
    if (reading.consumer.error())
        return failure(*reading.consumer.error());
    const auto line = static_cast<qint64>(XML_GetCurrentLineNumber(reading.parser)) + reading.linesPassed;
    if (reading.hasDoctype)
        return failure(ErrorCode::BadInput,
                       Containers::tr("“%1” declares a document type in line %2, which no office program writes. It is "
                                      "not read.")
                           .arg(part.left(100))
                           .arg(line));
    return failure(ErrorCode::BadInput,
                   Containers::tr("“%1” is damaged: no XML in line %2.").arg(part.left(100)).arg(line),
                   QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(reading.parser))));
}

} // namespace

std::string_view XmlAttributes::operator()(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (withoutPrefix(pair[0]) == name)
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view found = (*this)(name);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

int XmlAttributes::number(std::string_view name, int otherwise) const
{
    const std::string_view found = (*this)(name);
    int value = 0;
    const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), value);
    return error == std::errc() && end == found.data() + found.size() ? value : otherwise;
}

void XmlConsumer::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

struct XmlReading::State
{
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreate(nullptr), XML_ParserFree};
    QString part;
    Reading reading;
};

XmlReading::XmlReading(const QString &part, XmlConsumer &consumer)
    : m_state(new State{.part = part, .reading = {nullptr, consumer}})
{
    XML_Parser parser = m_state->parser.get();
    m_state->reading.parser = parser;
    XML_SetUserData(parser, &m_state->reading);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    XML_SetCdataSectionHandler(parser, onCdataStart, onCdataEnd);
    XML_SetXmlDeclHandler(parser, onDeclaration);
    XML_SetStartDoctypeDeclHandler(parser, onDoctype);
}

XmlReading::~XmlReading() = default;

Result<void> XmlReading::take(std::string_view piece, bool isLast)
{
    Reading &reading = m_state->reading;
    if (reading.taken == 0)
        reading.isUtf8 = beginsAsUtf8(piece);
    if (XML_Parse(reading.parser, piece.data(), static_cast<int>(piece.size()), isLast ? 1 : 0) != XML_STATUS_OK)
        return refusal(reading, m_state->part);
    reading.taken += static_cast<XML_Index>(piece.size());
    return {};
}

bool XmlReading::canPass() const
{
    const Reading &reading = m_state->reading;
    return reading.isUtf8 && reading.depth > 0 && !reading.isInCdata
           && XML_GetCurrentByteIndex(reading.parser) == reading.taken;
}

void XmlReading::pass(std::string_view elements)
{
    for (std::size_t at = elements.find('\n'); at != std::string_view::npos; at = elements.find('\n', at + 1))
        ++m_state->reading.linesPassed; // few, where there are any: by far faster than to look at each byte
}

Result<void> readXml(const QByteArray &bytes, const QString &part, XmlConsumer &consumer, const std::stop_token &stop)
{
    XmlReading reading(part, consumer);
    constexpr std::size_t pieceSize = std::size_t{256} * 1024;
    std::string_view left(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, Containers::tr("Stopped; nothing was read."));
        const std::string_view piece = left.substr(0, pieceSize);
        left.remove_prefix(piece.size());
        HOITHI_CHECK(reading.take(piece, left.empty()));
        if (left.empty())
            return {};
    }
}

} // namespace hoithi
