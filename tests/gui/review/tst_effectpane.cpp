// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"
#include "views/dialogs/judgedialogs.h"
#include "views/dialogs/review/effectpane.h"
#include "views/widgets/jobbar.h"
#include "windowparts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPromise>

namespace hoithi {

using namespace test;

namespace {

/// Answers when the test says so.
struct Answers
{
    struct Asked
    {
        EffectRequest request;
        std::stop_token stop;
        std::shared_ptr<QPromise<Result<RoundEffects>>> promise;
    };
    std::vector<Asked> asked;

    [[nodiscard]] EffectSource source()
    {
        return [this](const EffectRequest &request, const std::stop_token &stop, const ProgressCallback &) {
            Asked &question = asked.emplace_back();
            question.request = request;
            question.stop = stop;
            question.promise = std::make_shared<QPromise<Result<RoundEffects>>>();
            question.promise->start();
            return question.promise->future();
        };
    }
    void answer(std::size_t index, const Result<RoundEffects> &effects) const
    {
        asked.at(index).promise->addResult(effects);
        asked.at(index).promise->finish();
    }
};

RoundEffects leaving(const QString &name)
{
    PrizeEffect effect;
    effect.roundNumber = 1;
    effect.oldTarget = 3;
    effect.newTarget = 2;
    effect.leaving.emplace_back().fullName = name;
    return {effect};
}

EffectRequest merging(const QStringList &accounts)
{
    return {ReviewAct::Merge, {}, accounts, 1};
}

QString shownEffect(const QWidget &pane)
{
    return found<QPlainTextEdit>(pane, "effect")->toPlainText();
}

class DialogAround final : public FormDialog
{
public:
    explicit DialogAround(EffectPane *pane) : FormDialog(QStringLiteral("…"), {}, QStringLiteral("…"), nullptr)
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        form()->addRow(pane);
    }

private:
    [[nodiscard]] QString missing() const override { return {}; }
};

} // namespace

/// The effect of a decision is asked for by itself, follows the choice and can be stopped.
class TestEffectPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void onlyTheNewestAnswerIsShown()
    {
        Answers answers;
        EffectPane pane(answers.source());
        pane.show();
        pane.setDecision(merging({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(answers.asked.size(), std::size_t{1});
        pane.setDecision(merging({QStringLiteral("a"), QStringLiteral("b")})); // the same
        QCOMPARE(answers.asked.size(), std::size_t{1});
        pane.setDecision(merging({QStringLiteral("a"), QStringLiteral("c")}));
        QVERIFY(answers.asked[0].stop.stop_requested());
        QTRY_COMPARE(answers.asked.size(), std::size_t{2});
        answers.answer(1, leaving(QStringLiteral("Người Mới")));
        QTRY_VERIFY(pane.isTold());
        answers.answer(0, leaving(QStringLiteral("Người Cũ")));
        QTest::qWait(50);
        QVERIFY(shownEffect(pane).contains(QStringLiteral("Người Mới")));
        QVERIFY(shownEffect(pane).contains(QStringLiteral("3 → 2")));
        pane.setDecision(std::nullopt);
        QVERIFY(!pane.isTold());
        QVERIFY(shownEffect(pane).isEmpty());
    }

    void whatIsToldIsShownInWholeLines()
    {
        Answers answers;
        EffectPane pane(answers.source());
        pane.show();
        const auto *shown = found<QPlainTextEdit>(pane, "effect");
        for (const std::size_t people : {1U, 6U, 7U, 20U}) {
            const std::size_t before = answers.asked.size();
            pane.setDecision(merging({QStringLiteral("a"), QString::number(people)}));
            QTRY_COMPARE(answers.asked.size(), before + 1);
            RoundEffects effects = leaving(QStringLiteral("Người Mới"));
            while (effects.front().leaving.size() < people)
                effects.front().leaving.push_back(effects.front().leaving.front());
            answers.answer(before, effects);
            QTRY_VERIFY(pane.isTold());
            const int lines = shown->viewport()->height() / shown->fontMetrics().lineSpacing();
            const int wanted = static_cast<int>(people) + 2;
            QVERIFY2(lines >= std::min(wanted, 9), qPrintable(QStringLiteral("%1 of %2").arg(lines).arg(wanted)));
        }
    }

    void aDialogGrowsWithWhatIsTold()
    {
        Answers answers;
        auto *pane = new EffectPane(answers.source());
        DialogAround dialog(pane);
        dialog.show();
        pane->setDecision(merging({QStringLiteral("a"), QStringLiteral("b")}));
        RoundEffects effects = leaving(QStringLiteral("Người Mới"));
        effects.front().leaving.resize(20, effects.front().leaving.front());
        answers.answer(0, effects);
        QTRY_VERIFY(pane->isTold());
        const auto *shown = found<QPlainTextEdit>(*pane, "effect");
        QTRY_VERIFY(pane->rect().contains(shown->geometry()));
        QVERIFY(dialog.rect().contains(pane->geometry()));
    }

    void whatIsStoppedCanBeAskedForAgain()
    {
        Answers answers;
        EffectPane pane(answers.source());
        pane.show();
        pane.setDecision(merging({QStringLiteral("a"), QStringLiteral("b")}));
        const auto *again = found<QPushButton>(pane, "previewEffect");
        QVERIFY(!again->isVisible());
        found<QPushButton>(pane, "jobCancel")->click();
        QVERIFY(answers.asked[0].stop.stop_requested());
        answers.answer(0, failure(ErrorCode::Cancelled, QStringLiteral("It was stopped.")));
        QTRY_VERIFY(again->isVisible());
        QVERIFY(!pane.isTold());
        QCOMPARE(shownEffect(pane), QStringLiteral("It was stopped."));
        found<QPushButton>(pane, "previewEffect")->click();
        QCOMPARE(answers.asked.size(), std::size_t{2});
        QVERIFY(!answers.asked[1].stop.stop_requested());
        answers.answer(1, RoundEffects(1));
        QTRY_VERIFY(pane.isTold());
        QVERIFY(shownEffect(pane).contains(QStringLiteral("The prizes stay as they are.")));
    }

    void aDialogThatIsLeftStopsWhatItAskedFor()
    {
        Answers answers;
        QWidget parent;
        RankedSubmission submission;
        submission.submissionId = QStringLiteral("s1");
        auto *dialog = new InvalidateDialog(submission, std::nullopt, &parent, answers.source());
        dialog->open();
        QCOMPARE(answers.asked.size(), std::size_t{1});
        QCOMPARE(answers.asked[0].request, (EffectRequest{ReviewAct::Invalidate, QStringLiteral("s1"), {}, 1}));
        const std::vector<std::pair<const char *, QString>> typed{{"judge1", QStringLiteral("Lê Thử")},
                                                                  {"judge2", QStringLiteral("Trần Mẫu")},
                                                                  {"reason", QStringLiteral("x")},
                                                                  {"typedId", QStringLiteral("s1")}};
        for (const auto &[name, text] : typed)
            found<QLineEdit>(*dialog, name)->setText(text);
        QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled()); // the effect has not been seen
        dialog->reject();
        QTRY_VERIFY(answers.asked[0].stop.stop_requested());
        answers.answer(0, RoundEffects(1)); // nobody listens
    }

    void severalRoundsAreToldUnderTheirNumbers()
    {
        Answers answers;
        EffectPane pane(answers.source());
        pane.setDecision(merging({QStringLiteral("a"), QStringLiteral("b")}));
        RoundEffects effects = leaving(QStringLiteral("Người Một"));
        effects.emplace_back().roundNumber = 2;
        effects.back().refusal = QStringLiteral("chưa có đáp án");
        answers.answer(0, effects);
        QTRY_VERIFY(pane.isTold());
        QVERIFY(shownEffect(pane).contains(QStringLiteral("Round 1\n")));
        QVERIFY(shownEffect(pane).contains(QStringLiteral("Round 2\nNo effect can be told: chưa có đáp án")));
    }
};

} // namespace hoithi

using TestEffectPane = hoithi::TestEffectPane;
HOITHI_TEST(TestEffectPane)
#include "tst_effectpane.moc"
