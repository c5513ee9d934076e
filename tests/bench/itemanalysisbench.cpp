// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   hoithi_itemanalysisbench write FILE ROWS    answers of so many people, a line each; prints the key
//   hoithi_itemanalysisbench FILE KEY           the discrimination index of each question, in %
#include "domain/analysis/answersheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <random>

using namespace hoithi;

namespace {

constexpr std::uint32_t questions = 15;

/// The abler are right more often, with each question by its own measure.
QByteArray answersOf(std::mt19937_64 &random, const QByteArray &key)
{
    QByteArray answers = key;
    const auto ability = static_cast<std::uint32_t>(random() % 100);
    for (std::uint32_t question = 0; question < questions; ++question) {
        const auto chance = static_cast<std::uint32_t>(random() % 100);
        if (chance >= 20 + ability * (question + 10) / 35)
            answers[question] = "ABCD-"[random() % 5];
    }
    return answers;
}

bool write(const QString &path, qint64 rows, QTextStream &out)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray key = "ABCDABCDABCDABC";
    std::mt19937_64 random(1);
    for (qint64 row = 0; row < rows; ++row)
        file.write(answersOf(random, key) + '\n');
    out << key << '\n';
    return file.flush();
}

bool analyse(const QString &path, const QString &keyText, QTextStream &out)
{
    const auto key = parseKey(keyText, 4);
    QFile file(path);
    if (!key || !file.open(QIODevice::ReadOnly))
        return false;
    std::vector<AnalysedItem> items;
    std::vector<PaperPosition> positions;
    for (const KeyEntry &entry : *key) {
        positions.push_back({static_cast<std::uint32_t>(items.size()), {}});
        items.push_back({.maximumMark = 1, .optionCount = 4, .key = entry, .multiple = false});
    }
    ItemAnalyser analyser(items);
    AnswerSheet sheet(items, positions);
    std::array<char, 256> line{};
    for (qint64 length = file.readLine(line.data(), line.size()); length > 0;
         length = file.readLine(line.data(), line.size()))
        analyser.add(sheet.read({line.data(), static_cast<std::size_t>(length - 1)}));
    for (const ItemStatistics &item : analyser.result().items)
        out << QString::number(item.discriminationIndex.value_or(0), 'f', 6) << ' ';
    out << '\n';
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    const bool writes = arguments.size() == 4 && arguments.at(1) == QLatin1String("write");
    if (!writes && arguments.size() != 3)
        return 2;
    const bool done = writes ? write(arguments.at(2), arguments.at(3).toLongLong(), out)
                             : analyse(arguments.at(1), arguments.at(2), out);
    return done ? 0 : 1;
}
