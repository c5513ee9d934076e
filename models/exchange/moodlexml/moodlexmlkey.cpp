// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/moodlexml/moodlexmlkey.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hoithi {

namespace {

/// Moodle writes thirds as 33.33333.
constexpr double tolerance = 0.1;

bool isWhole(double share)
{
    return std::abs(share - 100) < tolerance;
}

QString percent(double share)
{
    return QString::number(share, 'g', 7) + QLatin1Char('%');
}

/// The whole share is right; any other is neither right nor wrong, or a penalty.
void applyOne(Question &question, std::span<const double> shares, ItemIssues &issues)
{
    for (std::size_t i = 0; i < shares.size(); ++i) {
        question.options[i].right = isWhole(shares[i]);
        if (shares[i] < -tolerance)
            issues.add(QuestionIssueKind::LostScore, percent(shares[i]));
        else if (shares[i] > tolerance && !question.options[i].right)
            issues.add(QuestionIssueKind::LostPartialCredit, percent(shares[i]));
    }
}

/// Whatever adds to the mark is right. Shares that are not equal, or that a wrong answer takes a part of, are lost.
void applySum(Question &question, std::span<const double> shares, ItemIssues &issues)
{
    std::vector<double> positive;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        question.options[i].right = shares[i] > tolerance;
        if (question.options[i].right)
            positive.push_back(shares[i]);
        else if (shares[i] < -tolerance && shares[i] > tolerance - 100)
            issues.add(QuestionIssueKind::LostPartialCredit, percent(shares[i]));
    }
    if (positive.empty())
        return;
    const auto [least, most] = std::ranges::minmax(positive);
    const double sum = std::accumulate(positive.begin(), positive.end(), 0.0);
    if (isWhole(sum) && most - least < tolerance)
        return;
    for (const double share : positive)
        issues.add(QuestionIssueKind::LostPartialCredit, percent(share));
}

} // namespace

void applyMoodleShares(Question &question, std::span<const double> shares, MoodleGrading grading, ItemIssues &issues)
{
    question.multiple = grading != MoodleGrading::One;
    switch (grading) {
    case MoodleGrading::One:
        applyOne(question, shares, issues);
        return;
    case MoodleGrading::Sum:
        applySum(question, shares, issues);
        return;
    case MoodleGrading::AllOrNone:
        for (std::size_t i = 0; i < shares.size(); ++i)
            question.options[i].right = shares[i] > tolerance;
        return;
    }
}

} // namespace hoithi
