// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"
#include "vault/keyslot.h"
#include "vault/recoverycode.h"
#include "vault/sealing.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hoithi;

namespace {

constexpr PassphraseCost cheap{1, 8192};

SecretBytes key(char fill)
{
    return SecretBytes::copyOf(QByteArray(keySize, fill));
}

QByteArray hex(QByteArrayView bytes)
{
    return bytes.toByteArray().toHex();
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The vectors of draft-irtf-cfrg-xchacha-03, A.3.1: what is sealed here opens with any other implementation.
    void opensWhatTheStandardSeals()
    {
        const QByteArray text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                                "future, sunscreen would be it.";
        const auto standard = SecretBytes::copyOf(
            QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
        const QByteArray sealed =
            QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657"
                                "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
        const QByteArray context = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
        const auto opened = unseal(standard, context, sealed);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->view().toByteArray(), text);
        QCOMPARE(unsealText(standard, context, sealed), text);
    }

    void aBatchSealsAsTheStandardCipherDoes()
    {
        const QByteArray salt(batchSaltSize, 's');
        ColumnSealer sealer(key('k'), "t.c", salt);
        std::string sealed;
        sealer.seal(0x0102, "row", "0900000001", sealed);
        QByteArray whole = salt + QByteArray::fromHex("0201000000000000");
        whole.append(sealed.data(), static_cast<qsizetype>(sealed.size()));
        const QByteArray context = sealingContext({"t.c"}) + "row";
        const auto opened = unseal(subKey(key('k'), "t.c"), context, whole);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->view().toByteArray(), QByteArray("0900000001"));
    }

    void opensOnlyInItsOwnPlace()
    {
        QVERIFY(rc::check([](const std::string &text, const std::string &row, quint64 number) {
            const QByteArray salt(batchSaltSize, 's');
            ColumnSealer sealer(key('k'), "submission.phone", salt);
            std::string sealed;
            sealer.seal(number, row, text, sealed);
            RC_ASSERT(sealer.unseal(number, row, sealed) == text);
            RC_ASSERT(!sealer.unseal(number + 1, row, sealed));
            RC_ASSERT(!sealer.unseal(number, row + "x", sealed));
            RC_ASSERT(!ColumnSealer(key('k'), "submission.national_id", salt).unseal(number, row, sealed));
            RC_ASSERT(!ColumnSealer(key('l'), "submission.phone", salt).unseal(number, row, sealed));
            RC_ASSERT(!ColumnSealer(key('k'), "submission.phone", QByteArray(batchSaltSize, 't'))
                           .unseal(number, row, sealed));
            sealed[number % sealed.size()] ^= 1;
            RC_ASSERT(!sealer.unseal(number, row, sealed));
        }));
    }

    void contextsAreNotMistakenForEachOther()
    {
        QVERIFY(sealingContext({"a", "bc"}) != sealingContext({"ab", "c"}));
        QVERIFY(sealingContext({"a"}) != sealingContext({"a", ""}));
        const QByteArray sealed = seal(key('k'), sealingContext({"roster_entry", "phone", "1"}), "0900000001");
        QVERIFY(unseal(key('k'), sealingContext({"roster_entry", "phone", "1"}), sealed));
        QVERIFY(!unseal(key('k'), sealingContext({"roster_entry", "phone", "2"}), sealed));
        QVERIFY(!unseal(key('k'), sealingContext({"roster_entry", "national_id", "1"}), sealed));
        QVERIFY(!unseal(key('k'), {}, sealed.left(10)));
        QVERIFY(!unsealText(key('k'), {}, sealed.left(10)));
        QVERIFY(!unsealText(key('k'), sealingContext({"roster_entry", "phone", "2"}), sealed));
        QVERIFY(!unsealText(key('l'), sealingContext({"roster_entry", "phone", "1"}), sealed));
        QVERIFY(seal(key('k'), {}, "x") != seal(key('k'), {}, "x"));
    }

    void anIndexIsTheSameOnlyForTheSameTextKeyAndColumn()
    {
        const BlindIndex phones(key('k'), "phone");
        QCOMPARE(phones.of("0900000001"), BlindIndex(key('k'), "phone").of("0900000001"));
        QCOMPARE(phones.of("0900000001").size(), BlindIndex::size);
        QVERIFY(phones.of("0900000001") != phones.of("0900000002"));
        QVERIFY(phones.of("0900000001") != BlindIndex(key('l'), "phone").of("0900000001"));
        QVERIFY(phones.of("0900000001") != BlindIndex(key('k'), "national_id").of("0900000001"));
        QVERIFY(phones.of("").empty());
    }

    void aShortIndexIsTheSameOnlyForTheSameTextKeyAndColumn()
    {
        const BlindIndex phones(key('k'), "phone", IndexHash::SipHash);
        QCOMPARE(phones.of("0900000001"), BlindIndex(key('k'), "phone", IndexHash::SipHash).of("0900000001"));
        QCOMPARE(phones.of("0900000001").size(), BlindIndex::size);
        QVERIFY(phones.of("0900000001") != phones.of("0900000002"));
        QVERIFY(phones.of("0900000001") != BlindIndex(key('k'), "phone").of("0900000001"));
        QVERIFY(phones.of("0900000001") != BlindIndex(key('l'), "phone", IndexHash::SipHash).of("0900000001"));
        QVERIFY(phones.of("0900000001") != BlindIndex(key('k'), "national_id", IndexHash::SipHash).of("0900000001"));
        QVERIFY(phones.of("").empty());
    }

    /// Computed with Python's hashlib.blake2b, SipHash by its definition in Python: stored indexes must be found by later versions
    /// too.
    void anIndexStaysAsItIs()
    {
        QCOMPARE(hex(QByteArray::fromStdString(BlindIndex(key('k'), "phone", IndexHash::SipHash).of("0900000001"))),
                 QByteArray("a491cba9b6f3b4a5a45ece83b575990e"));
        QCOMPARE(hex(QByteArray::fromStdString(BlindIndex(key('k'), "phone").of("0900000001"))),
                 QByteArray("211787d47d9a7bffe58e3cd9f3bfb16c"));
    }

    void aSlotOpensByItsOwnSecretOnly()
    {
        const SecretBytes vaultKey = SecretBytes::random(keySize);
        const KeySlot slot = passphraseSlot(vaultKey, QStringLiteral("mật khẩu"), cheap);
        QCOMPARE(hex(keyByPassphrase(slot, QStringLiteral("mật khẩu"))->view()), hex(vaultKey.view()));
        // The same letters, composed otherwise by another keyboard.
        QVERIFY(keyByPassphrase(slot, QStringLiteral("mật khẩu").normalized(QString::NormalizationForm_D)));
        QVERIFY(!keyByPassphrase(slot, QStringLiteral("mat khau")));
        QVERIFY(!keyByPassphrase(slot, {}));
        QVERIFY(!openedKey(slot));
        const SecretBytes code = newRecoveryCode();
        const KeySlot recovery = recoverySlot(vaultKey, code);
        QCOMPARE(hex(keyByCode(recovery, code)->view()), hex(vaultKey.view()));
        QVERIFY(!keyByCode(recovery, newRecoveryCode()));
        QVERIFY(!keyByCode(slot, code));
        QVERIFY(!keyByPassphrase(recovery, QStringLiteral("mật khẩu")));
        QCOMPARE(hex(openedKey(openSlot(vaultKey))->view()), hex(vaultKey.view()));
    }

    void anAlteredSlotDoesNotOpen()
    {
        const KeySlot slot = passphraseSlot(key('v'), QStringLiteral("p"), cheap);
        for (const auto &alter :
             {+[](KeySlot &s) { s.cost.operations = 2; }, +[](KeySlot &s) { s.cost.memory = 16384; },
              +[](KeySlot &s) { s.salt[0] = static_cast<char>(s.salt[0] ^ 1); }, +[](KeySlot &s) { s.wrapped.chop(1); },
              +[](KeySlot &s) { s.salt.clear(); }, +[](KeySlot &s) { s.cost.memory = quint64{1} << 60U; },
              +[](KeySlot &s) {
                  s.kind = SlotKind::Recovery;
              }}) {
            KeySlot altered = slot;
            alter(altered);
            QVERIFY(!keyByPassphrase(altered, QStringLiteral("p")));
        }
    }

    void aRecoveryCodeIsReadHoweverItIsTyped()
    {
        QVERIFY(rc::check([](bool lower, bool hyphens) {
            const SecretBytes code = newRecoveryCode();
            QString text = printedRecoveryCode(code);
            RC_ASSERT(text.size() == 41);
            text.replace(u'0', u'o').replace(u'1', u'l');
            if (!hyphens)
                text.replace(u'-', u' ');
            const auto read = decodedRecoveryCode(lower ? text.toLower() : text);
            RC_ASSERT(read.has_value());
            RC_ASSERT(hex(read->view()) == hex(code.view()));
        }));
    }

    void aMistypedRecoveryCodeIsNoticed()
    {
        const QString text =
            printedRecoveryCode(SecretBytes::copyOf(QByteArray::fromHex("00112233445566778899aabbccddeeff01234567")));
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'-')
                continue;
            QString wrong = text;
            wrong[i] = wrong[i] == u'Z' ? u'Y' : u'Z';
            QVERIFY(!decodedRecoveryCode(wrong));
            QVERIFY(!decodedRecoveryCode(QString(text).remove(i, 1)));
            if (i > 0 && text[i - 1] != u'-' && text[i - 1] != text[i]) {
                QString swapped = text;
                std::swap(swapped[i - 1], swapped[i]);
                QVERIFY(!decodedRecoveryCode(swapped));
            }
        }
        QVERIFY(!decodedRecoveryCode({}));
        QVERIFY(!decodedRecoveryCode(QString(text + u'0')));
    }
};

HOITHI_TEST(TestVault)
#include "tst_vault.moc"
