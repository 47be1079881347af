package vn.sauro.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.actuate.health.Status;
import org.springframework.dao.DataAccessException;
import vn.sauro.outbox.NotDelivered.Why;
import vn.sauro.outbox.OutboxMessage.State;
import vn.sauro.outbox.PostRoom.Kind;
import vn.sauro.shared.Refusal;

/** Nothing lost, nothing sent twice, in order where order matters; on both databases. */
class OutboxTest {

    /** Hands messages over to a list, unless told to fail. */
    private static final class Postman implements Carrier {

        final List<String> delivered = Collections.synchronizedList(new ArrayList<>());
        Consumer<OutboxMessage> trouble = message -> {};

        @Override
        public String channel() {
            return "MAIL";
        }

        @Override
        public void carry(OutboxMessage message) {
            trouble.accept(message);
            delivered.add(message.key());
        }

        void fail(Why why) {
            trouble = message -> {
                throw new NotDelivered(why, "sample trouble", null);
            };
        }

        void recover() {
            trouble = message -> {};
        }
    }

    private final Postman postman = new Postman();

    @ParameterizedTest
    @EnumSource
    void aMessageGoesOnceAndTheOutboxKnows(Kind kind) {
        try (var room = new PostRoom(kind)) {
            room.put("a", "MAIL", "nhan@mail.example", "Tiêu đề", "Nội dung");
            assertThat(room.send(postman)).isEqualTo(1);
            assertThat(room.send(postman)).isZero();

            assertThat(postman.delivered).containsExactly("a");
            assertThat(room.message("a"))
                    .returns(State.SENT, OutboxMessage::state)
                    .returns(PostRoom.MORNING, OutboxMessage::sentAt)
                    .returns("Nội dung", OutboxMessage::body);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRolledBackNeverExistedAndWhatIsRepeatedIsOne(Kind kind) {
        try (var room = new PostRoom(kind)) {
            var draft = new OutboxDraft("a", "MAIL", null, "x@mail.example", "test", "vi", null, "s", "b");
            room.transaction.executeWithoutResult(status -> {
                room.outbox().put(draft, Delivery.SEND);
                status.setRollbackOnly();
            });
            assertThat(room.all()).isEmpty();
            room.put(draft, Delivery.SEND);
            room.put(draft, Delivery.SEND);
            assertThat(room.all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOffIsNotWrittenAndWhatIsKeptIsNotSent(Kind kind) {
        try (var room = new PostRoom(kind)) {
            Stream.of(Delivery.OFF, Delivery.KEEP)
                    .forEach(delivery -> room.put(
                            new OutboxDraft(delivery.name(), "MAIL", null, "x", "test", "vi", null, "s", "b"),
                            delivery));
            assertThat(room.send(postman)).isZero();
            assertThat(room.all()).singleElement().returns(State.KEPT, OutboxMessage::state);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWentOutWhileTheDatabaseWentAwayIsWrittenDownAfterwardsAndNotSentAgain(Kind kind) {
        try (var room = new PostRoom(kind)) {
            room.put("a", "MAIL", "x@mail.example", "s", "b");
            room.put("b", "MAIL", "x@mail.example", "s", "b");
            postman.trouble = message -> room.databaseGoesAway();
            var node = room.sender(postman);
            assertThatThrownBy(node::sendDue).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(node::sendDue).isInstanceOf(DataAccessException.class);

            room.databaseComesBack();
            postman.recover();
            assertThat(room.send(postman)).as("another node, within the lease").isEqualTo(1);
            assertThat(node.sendDue()).isZero();

            room.pass(Duration.ofMinutes(6));
            assertThat(room.send(postman)).isZero();
            assertThat(postman.delivered).containsExactlyInAnyOrder("a", "b");
            assertThat(room.all()).extracting(OutboxMessage::state).containsOnly(State.SENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalNodesShareTheMessagesAndNoneGoesTwice(Kind kind) {
        try (var room = new PostRoom(kind)) {
            var keys = IntStream.range(0, 120).mapToObj(i -> "m" + i).toList();
            keys.forEach(key -> room.put(key, "MAIL", "x@mail.example", "s", "b"));
            var nodes = Stream.generate(() -> room.sender(postman))
                    .limit(4)
                    .map(sender -> CompletableFuture.supplyAsync(sender::sendDue))
                    .toList();
            assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(120);
            assertThat(postman.delivered).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMessageOfANodeThatDiedIsTakenOverWhenItsLeaseIsOver(Kind kind) {
        try (var room = new PostRoom(kind)) {
            room.put("a", "MAIL", "x@mail.example", "s", "b");
            var id = room.message("a").id();
            var dead = room.claims.claim(
                    id, room.clock.instant(), room.clock.instant().plus(room.settings.lease()));
            assertThat(dead).isPresent();

            room.pass(Duration.ofMinutes(4));
            assertThat(room.send(postman)).as("still in its hands").isZero();
            room.pass(Duration.ofMinutes(1));
            assertThat(room.send(postman)).isEqualTo(1);
            assertThat(room.claims.sent(dead.get(), room.clock.instant()))
                    .as("the dead node comes back too late")
                    .isFalse();
            assertThat(room.message("a").state()).isEqualTo(State.SENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pausesGrowAndNothingIsLostWhileNobodyIsThere(Kind kind) {
        try (var room = new PostRoom(kind)) {
            IntStream.range(0, 5).forEach(i -> room.put("m" + i, "MAIL", "x@mail.example", "s", "b"));
            postman.fail(Why.UNREACHABLE);
            room.send(postman);
            assertThat(room.all().stream().mapToInt(OutboxMessage::attempts).sum())
                    .as("one try tells that nobody is there")
                    .isEqualTo(1);
            var pauses = new ArrayList<Long>();
            for (int i = 0; i < 7; i++) {
                pauses.add(room.settings.pauseAfter(i + 1).toSeconds());
            }
            assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 480L, 600L, 600L);

            for (int minute = 0; minute < 30; minute++) {
                room.pass(Duration.ofMinutes(1));
                room.send(postman);
            }
            assertThat(postman.delivered).isEmpty();
            assertThat(room.all())
                    .allSatisfy(message ->
                            assertThat(message.lastError()).as(message.key()).isEqualTo("sample trouble"));
            assertThat(room.health().health().getStatus()).isEqualTo(Status.UP);
            room.pass(Duration.ofMinutes(31));
            assertThat(room.health().health().getStatus()).isEqualTo(Status.DOWN);

            postman.recover();
            room.send(postman);
            assertThat(postman.delivered).containsExactlyInAnyOrder("m0", "m1", "m2", "m3", "m4");
            assertThat(room.health().health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneMessageThatIsPutOffHoldsNoOtherUp(Kind kind) {
        try (var room = new PostRoom(kind)) {
            room.put("a", "MAIL", "x@mail.example", "s", "b");
            room.put("b", "MAIL", "x@mail.example", "s", "b");
            postman.trouble = message -> {
                if (message.key().equals("a")) {
                    throw new IllegalStateException("a fault of the carrier");
                }
            };
            room.send(postman);
            assertThat(postman.delivered).containsExactly("b");
            postman.recover();
            room.pass(Duration.ofSeconds(30));
            room.send(postman);
            assertThat(postman.delivered).containsExactly("b", "a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void messagesOfOneStreamKeepTheirOrderThroughTrouble(Kind kind) {
        try (var room = new PostRoom(kind)) {
            for (var key : List.of("s1", "s2", "s3")) {
                room.put(new OutboxDraft(key, "MAIL", "case", "x", "test", "vi", null, null, "b"), Delivery.SEND);
            }
            room.put("other", "MAIL", "x@mail.example", "s", "b");
            postman.trouble = message -> {
                if (message.key().equals("s1") && message.attempts() == 0) {
                    throw new NotDelivered(Why.LATER, "later", null);
                }
            };
            room.send(postman);
            assertThat(postman.delivered).containsExactly("other");
            room.pass(Duration.ofSeconds(30));
            room.send(postman);
            assertThat(postman.delivered).containsExactly("other", "s1", "s2", "s3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyWillEverTakeIsGivenUpAndMayBeTriedAgain(Kind kind) {
        try (var room = new PostRoom(kind)) {
            room.put("never", "MAIL", "x@mail.example", "s", "b");
            postman.fail(Why.NEVER);
            room.send(postman);
            assertThat(room.message("never").state()).isEqualTo(State.FAILED);
            assertThat(room.health().health().getStatus()).isEqualTo(Status.DOWN);

            room.put("old", "MAIL", "x@mail.example", "s", "b");
            postman.fail(Why.LATER);
            room.pass(Duration.ofDays(8));
            room.send(postman);
            assertThat(room.message("old").state()).isEqualTo(State.FAILED);

            postman.recover();
            var id = room.message("never").id();
            room.transaction.executeWithoutResult(status -> room.outbox().retry(id));
            room.send(postman);
            assertThat(postman.delivered).containsExactly("never");
            assertThatThrownBy(() -> room.outbox().retry(id))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("outbox.retry-state");
            assertThatThrownBy(() -> room.outbox().retry("unknown"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("outbox.message-unknown");
        }
    }

    @ParameterizedTest
    @EnumSource
    void recipientAndTextOfOldMessagesAreForgottenTheFactStays(Kind kind) {
        try (var room = new PostRoom(kind)) {
            room.put("a", "MAIL", "nhan@mail.example", "Tiêu đề", "Nội dung");
            room.send(postman);
            assertThat(room.store.forget(room.clock.instant())).isZero();
            assertThat(room.store.forget(room.clock.instant().plusSeconds(1))).isEqualTo(1);
            assertThat(room.message("a"))
                    .returns(State.SENT, OutboxMessage::state)
                    .returns("", OutboxMessage::recipient)
                    .returns("", OutboxMessage::body);
            room.put("a", "MAIL", "nhan@mail.example", "Tiêu đề", "Nội dung");
            assertThat(room.all()).as("known by its key for ever").hasSize(1);
        }
    }
}
