// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first rows of a file as they would be stored, for somebody to see whether the layout is right.
#include "services/import/profiles/layoutrows.h"

#include "ingest/answerdecoder.h"
#include "ingest/columnmap.h"
#include "ingest/fieldtext.h"
#include "ingest/layout/profilechoices.h"

#include <algorithm>

namespace hoithi {

namespace {

QString shownText(std::string_view text)
{
    constexpr std::size_t most = 400;
    const std::string_view start = text.substr(0, most);
    return QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size()));
}

/// Reads rows of one table.
class RowReading
{
public:
    RowReading(ColumnMap map, const MappingProfile &profile)
        : m_map(std::move(map)), m_profile(profile), m_decoder(profile.answers)
    {}

    [[nodiscard]] std::vector<StoredValue> read(const SampleLine &line, const std::vector<DumpField> &fields)
    {
        const std::vector<std::string_view> cells(line.cells.begin(), line.cells.end());
        m_record.clear();
        m_map.fill(cells, m_record);
        std::vector<StoredValue> values;
        const bool isRow = cells.size() == m_map.size(); // else it is malformed, whatever stands in it
        for (const DumpField field : fields)
            values.push_back(isRow ? value(field) : StoredValue{shownText(m_record[field]), true});
        return values;
    }

private:
    [[nodiscard]] StoredValue value(DumpField field)
    {
        const std::string_view text = trimmedField(m_record[field]);
        if (field == DumpField::Answers)
            return answers(text);
        if (text.empty())
            return {{}, std::ranges::find(requiredDumpFields, field) != requiredDumpFields.end()};
        if (isTimeField(field))
            return time(field, text);
        return {shownText(text), false};
    }

    [[nodiscard]] StoredValue time(DumpField field, std::string_view text) const
    {
        std::optional<Instant> moment = parseTime(text, m_profile.time);
        if (field == DumpField::StartedAt && m_profile.duration) {
            const auto took = parseDuration(text, *m_profile.duration);
            const auto submitted = parseTime(trimmedField(m_record[DumpField::SubmittedAt]), m_profile.time);
            moment = took && submitted ? std::optional(*submitted - *took) : std::nullopt;
        }
        return moment ? StoredValue{toIsoLocal(*moment), false} : StoredValue{shownText(text), true};
    }

    /// A wording stays as it is: which option it is, the paper says at the import.
    [[nodiscard]] StoredValue answers(std::string_view text)
    {
        if (m_profile.answers.form == AnswerForm::Texts)
            return wordings(text);
        std::vector<OptionSet> decoded;
        bool isRead = true;
        if (m_record.answersApart)
            m_decoder.decode(m_record.answerTexts, nullptr, decoded);
        else if (text.starts_with('['))
            isRead = m_decoder.decodeJson(text, decoded);
        else
            m_decoder.decode(text, nullptr, decoded);
        const bool isBad = !isRead || decoded.empty() || std::ranges::find(decoded, invalidOption) != decoded.end();
        std::string canonical;
        if (!isBad)
            AnswerDecoder::appendCanonical(decoded, canonical);
        return {isBad ? joined(text) : QString::fromStdString(canonical), isBad};
    }

    [[nodiscard]] StoredValue wordings(std::string_view text) const { return {joined(text), false}; }

    [[nodiscard]] QString joined(std::string_view text) const
    {
        QStringList cells;
        for (const std::string_view cell : m_record.answerTexts)
            cells << shownText(cell);
        return m_record.answersApart ? cells.join(QStringLiteral(" | ")) : shownText(text);
    }

    ColumnMap m_map;
    const MappingProfile &m_profile;
    AnswerDecoder m_decoder;
    RawRecord m_record;
};

/// In the contract's order, each once.
std::vector<DumpField> fieldsOf(const ColumnMap &map)
{
    std::vector<DumpField> fields;
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        const auto field = static_cast<DumpField>(i);
        bool isRead = false;
        for (std::size_t cell = 0; cell < map.size(); ++cell)
            isRead = isRead || (map.use(cell) && map.use(cell)->field == field);
        if (isRead)
            fields.push_back(field);
    }
    return fields;
}

} // namespace

Result<void> addStoredRows(const TableSample &table, const MappingProfile &profile, std::size_t most,
                           ShownLayout &shown)
{
    const std::vector<std::string> &header = table.lines.front().cells;
    const std::vector<std::string_view> names(header.begin(), header.end());
    HOITHI_TRY(ColumnMap map, ColumnMap::make(names, profile));
    const std::vector<DumpField> fields = fieldsOf(map);
    for (const DumpField field : fields)
        shown.fields << latin1(dumpFieldName(field));
    RowReading reading(std::move(map), profile);
    for (std::size_t i = 1; i < table.lines.size() && shown.stored.size() < most; ++i)
        shown.stored.push_back(reading.read(table.lines[i], fields));
    return {};
}

} // namespace hoithi
