// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a bank of 20,000 questions costs in memory: unlocking it into the search and the index of near-duplicates, filtering it,
// finding near-duplicates of all and of one that somebody is typing, checking it. Against grep over the same folded texts, and
// against comparing every pair, extrapolated from a part of them. Prints one line for each.
//   hoithi_questionbench [QUESTIONS]
//   hoithi_questionbench write FILE [QUESTIONS]      the same questions as GIFT
#include "base/text.h"
#include "domain/question/nearduplicates.h"
#include "domain/question/questioncheck.h"
#include "domain/question/questionsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <random>

using namespace hoithi;

namespace {

/// Syllables of official Vietnamese; the first come most often, as in any language.
QStringList vocabulary()
{
    QStringList words =
        QStringLiteral(
            "của và các là theo cho có trong quy định tỉnh dân cơ quan nhà nước người thành phố thông tin tổ chức "
            "hội công việc số quyết ủy ban nhân hành chính dịch vụ trực tuyến phản ánh hiện trường ứng dụng Huế "
            "năm ngày tháng điều khoản điểm nghị kế hoạch chuyển đổi nền tảng đô thị minh giám sát trung tâm sở "
            "truyền thời gian tiếp nhận xử lý kết quả trách nhiệm giám đốc đơn vị cấp huyện xã phường văn phòng")
            .split(u' ');
    const QStringList onsets = QStringLiteral("b ch d đ g h kh l m n ng nh ph r s t th tr v x").split(u' ');
    const QStringList rhymes =
        QStringLiteral("án ạo ầu ăng ên iết ôi ông ơn uân ui ưa ương ẩm oang ế ích ỏ ụp ửi anh ét").split(u' ');
    for (const QString &rhyme : rhymes) {
        for (const QString &onset : onsets)
            words << onset + rhyme;
    }
    for (int number = 1; number < 1500; ++number)
        words << QString::number(number);
    return words;
}

class Writer
{
public:
    /// About 400 characters, a twentieth of them another one again with a word changed.
    std::vector<Question> bank(std::size_t count)
    {
        std::vector<Question> questions;
        while (questions.size() < count) {
            if (!questions.empty() && below(20) == 0) {
                Question copy = questions[below(questions.size())];
                copy.text.replace(copy.text.indexOf(u' '), 1, u' ' + word() + u' ');
                questions.push_back(copy);
                continue;
            }
            Question question;
            question.text = words(18) + u'?';
            for (int i = 0; i < 4; ++i)
                question.options.push_back({words(8), i == 0, {}});
            question.explanation = words(25);
            question.source = QStringLiteral("QD%1").arg(below(4));
            question.tags = {word()};
            questions.push_back(question);
        }
        return questions;
    }

private:
    std::size_t below(std::size_t n) { return m_random() % n; }
    /// The word of rank r about as often as 1/r.
    QString word()
    {
        const double share = static_cast<double>(m_random() % 1'000'000) / 1e6;
        const auto rank = static_cast<qsizetype>(std::pow(static_cast<double>(m_words.size()), share)) - 1;
        return m_words[rank];
    }
    QString words(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list << word();
        return list.join(u' ');
    }

    std::mt19937_64 m_random{20231};
    QStringList m_words = vocabulary();
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Milliseconds of the middle of five runs.
template<typename Work>
double median(Work work)
{
    std::array<double, 5> times{};
    for (double &time : times) {
        QElapsedTimer timer;
        timer.start();
        work();
        time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void print(const QString &what, double milliseconds, const QString &more = {})
{
    out() << what.leftJustified(44) << QString::number(milliseconds, 'f', 2).rightJustified(12) << " ms  " << more
          << '\n'
          << Qt::flush;
}

void benchSearch(const std::vector<Question> &questions)
{
    QuestionSearch search;
    print(QStringLiteral("search: take all"), median([&] {
              search.clear();
              for (std::size_t i = 0; i < questions.size(); ++i)
                  search.put({static_cast<qint64>(i), static_cast<int>(i % 4), QStringLiteral("An"), {}}, questions[i]);
          }));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("texts"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const Question &question : questions) {
        QString line = question.text + u' ' + question.explanation;
        for (const AnswerOption &option : question.options)
            line += u' ' + option.text;
        file.write(searchFolded(line).toUtf8() + '\n');
    }
    file.close();
    for (const QString &text : {QStringLiteral("a"), QStringLiteral("ngui"), QStringLiteral("Quyết định"),
                                QStringLiteral("không có ở đâu"), QStringLiteral("phản ánh hiện trường Huế")}) {
        std::size_t count = 0;
        const double own = median([&] {
            QuestionFilter filter;
            filter.text = text;
            count = search.find(filter).size();
        });
        const double grep = median([&] {
            QProcess process;
            process.start(QStringLiteral("grep"), {QStringLiteral("-cF"), searchFolded(text), path});
            process.waitForFinished();
        });
        print(QStringLiteral("search: \"%1\"").arg(text), own,
              QStringLiteral("%1 found; grep -cF %2 ms, ratio %3")
                  .arg(count)
                  .arg(grep, 0, 'f', 2)
                  .arg(own / grep, 0, 'f', 2));
    }
    QuestionFilter exact;
    exact.source = QStringLiteral("QD1");
    exact.state = 2;
    print(QStringLiteral("search: source and state"), median([&] { (void)search.find(exact); }));
}

/// Milliseconds for every pair of all, from every pair of some.
double allPairs(const std::vector<Question> &questions)
{
    const std::size_t some = std::min<std::size_t>(questions.size(), 1000);
    std::map<std::string, int> numbers;
    std::vector<std::vector<int>> words(some);
    for (std::size_t i = 0; i < some; ++i) {
        const QuestionWords parts = wordsOf(questions[i]);
        for (const auto *list : {&parts.text, &parts.options}) {
            for (const std::string &word : *list)
                words[i].push_back(numbers.try_emplace(word, static_cast<int>(numbers.size())).first->second);
        }
        std::ranges::sort(words[i]);
    }
    QElapsedTimer timer;
    timer.start();
    std::size_t near = 0;
    std::vector<int> both;
    for (std::size_t a = 0; a < some; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            both.clear();
            std::ranges::set_intersection(words[a], words[b], std::back_inserter(both));
            near += both.size() * 4 >= (words[a].size() + words[b].size() - both.size()) * 3 ? 1U : 0U;
        }
    }
    const double share = static_cast<double>(some) / static_cast<double>(questions.size());
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6 / (share * share);
    return near > some * some ? 0 : took;
}

void benchNearDuplicates(const std::vector<Question> &questions)
{
    std::vector<NearDuplicateIndex::Numbered> numbered;
    for (const Question &question : questions)
        numbered.push_back({static_cast<qint64>(numbered.size()), &question});
    NearDuplicateIndex index;
    const double fill = median([&] {
        index.clear();
        index.put(numbered);
    });
    print(QStringLiteral("near-duplicates: take all"), fill);
    std::size_t groups = 0;
    const double all = median([&] { groups = index.groups().size(); });
    const double naive = allPairs(questions);
    print(QStringLiteral("near-duplicates: of all"), all,
          QStringLiteral("%1 groups; every pair %2 s, ratio %3")
              .arg(groups)
              .arg(naive / 1000, 0, 'f', 1)
              .arg((fill + all) / naive, 0, 'f', 4));
    std::vector<double> times;
    for (std::size_t i = 0; i < std::min<std::size_t>(questions.size(), 1000); ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)index.neighbours(questions[i], static_cast<qint64>(i));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    print(QStringLiteral("near-duplicates: of one, median"), times[times.size() / 2]);
    print(QStringLiteral("near-duplicates: of one, longest of 1000"), times.back());
    print(QStringLiteral("near-duplicates: put one again"), median([&] { index.put(5, questions[5]); }));
}

void benchAdversary(std::size_t count)
{
    std::mt19937_64 random(7);
    std::vector<Question> questions(count);
    for (Question &question : questions) {
        for (int i = 0; i < 24; ++i)
            question.text += (random() & 3U) != 0 ? QStringLiteral("từ%1 ").arg(i) : QString();
    }
    std::vector<NearDuplicateIndex::Numbered> numbered;
    for (const Question &question : questions)
        numbered.push_back({static_cast<qint64>(numbered.size()), &question});
    NearDuplicateIndex index;
    QElapsedTimer timer;
    timer.start();
    index.put(numbered);
    const std::size_t groups = index.groups().size();
    print(QStringLiteral("near-duplicates: all from 24 words"), static_cast<double>(timer.nsecsElapsed()) / 1e6,
          QStringLiteral("%1 groups").arg(groups));
    for (Question &question : questions)
        question = questions.front();
    timer.start();
    index.clear();
    index.put(numbered);
    (void)index.groups();
    print(QStringLiteral("near-duplicates: all equal"), static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

bool writeGift(const QString &path, const std::vector<Question> &questions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const Question &question : questions) {
        QString item = question.text + QStringLiteral(" {\n");
        for (const AnswerOption &option : question.options)
            item += (option.right ? u'=' : u'~') + option.text + u'\n';
        file.write(QString(item + QStringLiteral("####") + question.explanation + QStringLiteral("\n}\n\n")).toUtf8());
    }
    return file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool writes = arguments.size() > 1 && arguments.first() == QStringLiteral("write");
    const QString file = writes ? arguments.at(1) : QString();
    if (writes)
        arguments.remove(0, 2);
    const std::size_t count = arguments.isEmpty() ? 20'000 : arguments.first().toUInt();
    const std::vector<Question> questions = Writer().bank(count);
    if (writes)
        return writeGift(file, questions) ? 0 : 1;
    qsizetype characters = 0;
    for (const Question &question : questions) {
        characters += question.text.size() + question.explanation.size();
        for (const AnswerOption &option : question.options)
            characters += option.text.size();
    }
    out() << count << " questions of " << characters / static_cast<qsizetype>(std::max<std::size_t>(count, 1))
          << " characters\n";
    benchSearch(questions);
    benchNearDuplicates(questions);
    benchAdversary(count);
    std::size_t findings = 0;
    print(QStringLiteral("checks: one question"), median([&] {
                                                      for (std::size_t i = 0; i < 200 && i < count; ++i)
                                                          findings += checkQuestion(questions[i]).size();
                                                  }) / 200);
    return findings > 0 ? 0 : 1;
}
