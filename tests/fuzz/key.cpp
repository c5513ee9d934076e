// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/grader.h"
#include "fuzzing.h"
#include "ingest/answerdecoder.h"

#include <QStringList>

namespace hoithi::fuzz {

namespace {

void checkKey(const AnswerKey &key)
{
    QString text;
    std::string answers;
    for (const KeyEntry &entry : key.entries) {
        require(entry.accepted.size() == 1 && entry.accepted.front() != 0, "a question of a key has one set");
        require(entry.accepted.front() >> key.optionCount == 0, "a key holds the paper's options");
        text.append(optionSetText(entry.accepted.front()));
        AnswerDecoder::appendCanonical({entry.accepted.front()}, answers);
    }
    require(parseKey(text, key.optionCount) == key.entries, "a key that is written reads back");
    require(text.toStdString() == answers, "keys and answers are written alike");
    require(Grader(key).correctCount(answers) == static_cast<int>(key.entries.size()), "the key itself is all right");
}

void checkAccepted(const std::vector<OptionSet> &accepted, int optionCount)
{
    require(!accepted.empty() && accepted.front() != 0, "something is accepted");
    require(std::ranges::is_sorted(accepted) && std::ranges::adjacent_find(accepted) == accepted.end(),
            "accepted sets ascend and do not repeat");
    require(accepted.back() >> optionCount == 0, "accepted sets are the paper's options");
    QStringList parts;
    for (const OptionSet options : accepted)
        parts.append(optionSetText(options));
    require(parseAccepted(parts.join(QLatin1Char(',')), optionCount) == accepted, "what is accepted reads back");
}

void checkAnswers(std::string_view text)
{
    std::vector<OptionSet> answers;
    AnswerDecoder::decodeText(text, answers);
    if (std::ranges::find_if(answers, [](OptionSet set) { return set >> maximumOptions != 0; }) != answers.end())
        return;
    std::string canonical;
    AnswerDecoder::appendCanonical(answers, canonical);
    std::vector<OptionSet> again;
    AnswerDecoder::decodeText(canonical, again);
    require(again == answers, "answers that are written read back");
}

} // namespace

void takeInput(std::string_view bytes)
{
    // The first byte says how many options a question has; two of its values are impossible ones.
    const int optionCount = bytes.empty() ? 4 : static_cast<unsigned char>(bytes.front()) % 28;
    const std::string_view rest = bytes.substr(std::min<std::size_t>(bytes.size(), 1));
    if (const auto entries = parseKey(toText(rest), optionCount)) {
        AnswerKey key;
        key.optionCount = optionCount;
        key.entries = *entries;
        checkKey(key);
    }
    if (const auto accepted = parseAccepted(toText(rest), optionCount))
        checkAccepted(*accepted, optionCount);
    checkAnswers(rest);
    AnswerDecoder decoder;
    std::vector<OptionSet> answers;
    if (decoder.decodeJson(rest, answers))
        require(answers.size() < rest.size(), "an array holds no more answers than bytes");
}

} // namespace hoithi::fuzz
