package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.Limit;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one of Amazon's token buckets. It holds no more than the server's bucket surely holds, whatever way the
 * network goes, by three rules:
 *
 * <ul>
 *   <li>An attempt under way (not answered, sent less than half a second ago) keeps its token from growing again, since a
 *       full bucket at the server starts to grow only when the attempt has arrived. So {@code level + under way <= burst}.
 *   <li>Tokens of which no time or answer has told yet are {@code doubt}: they are spent too, but few at once, so that a
 *       bucket which another process has emptied costs one or two refusals.
 *   <li>A refused attempt empties it. Attempts that were under way then are counted as spent, and given back if they are
 *       refused too.
 * </ul>
 */
final class Bucket implements Allowance {

    private static final long WAY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LOST_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final double ALMOST_ONE = 1 - 1e-9;
    private static final double UNSEEN_SECONDS = 0.2;
    private static final double PROOFS = 8;
    private static final double FAST = 10;

    private final Set<Attempt> underWay = new LinkedHashSet<>();
    private final boolean follows;
    private Size size;
    private double level;
    private double doubt;
    private long at;
    private long numbers;
    private long emptiedBefore;
    private long newestRate;
    private boolean met;
    private boolean beyond;
    private int held;
    private int hoping;
    private int proofs;
    private long hopedAt;

    private Bucket(Limit plan, boolean follows, long now) {
        this.follows = follows;
        this.size = Size.of(plan);
        this.level = size.most();
        this.doubt = follows ? level : 0;
        this.met = !follows;
        this.at = now;
        this.hopedAt = now;
    }

    /** The bucket of a caller and operation, which follows what answers say of it. */
    static Bucket following(Limit plan, long now) {
        return new Bucket(plan, true, now);
    }

    /** A limit that no answer tells of. */
    static Bucket fixed(Limit plan, long now) {
        return new Bucket(plan, false, now);
    }

    @Override
    public @Nullable Attempt take(long now) {
        grow(now);
        if (!isReady()) {
            return null;
        }
        boolean hoped = !met || level - doubt < ALMOST_ONE;
        Attempt attempt = new Attempt(++numbers, hoped, now);
        level--;
        if (hoped) {
            doubt = Math.max(0, doubt - 1);
            hoping++;
            hopedAt = now;
            if (!beyond && level < size.most() - size.sure()) {
                beyond = true;
                proofs = 0;
            }
        }
        held++;
        return attempt;
    }

    private boolean isReady() {
        if (level < ALMOST_ONE) {
            return false;
        }
        return (met && level - doubt >= ALMOST_ONE) || hoping < hopes();
    }

    /** How many may be sent in hope at once: one more for each few that had what they hoped for, beyond what grew unseen. */
    private int hopes() {
        double perSecond = size.perNano() * 1e9;
        double few = Math.max(1, PROOFS * Math.min(1, FAST / perSecond));
        return met ? 1 + (int) Math.max(0, (proofs - perSecond * UNSEEN_SECONDS) / few) : 1;
    }

    @Override
    public void sent(Attempt attempt, long now) {
        grow(now);
        held--;
        attempt.sentAt = now;
        attempt.owed = attempt.number <= emptiedBefore;
        underWay.add(attempt);
    }

    @Override
    public void giveBack(Attempt attempt) {
        if (!underWay.remove(attempt)) {
            held--;
        }
        forget(attempt);
        putBack();
        doubt += attempt.hoped ? 1 : 0;
    }

    @Override
    public void unanswered(Attempt attempt, long now) {
        grow(now);
        forget(attempt);
    }

    @Override
    public void answered(Attempt attempt, int status, Optional<BigDecimal> rate, long now) {
        grow(now);
        forget(attempt);
        if (follows && attempt.number > newestRate) {
            rate.filter(each -> each.signum() > 0).ifPresent(each -> follow(attempt, each));
        }
        if (status == 429) {
            refused(attempt);
        } else if (!met) {
            doubt = Math.max(0, level);
        }
        proofs += status != 429 && attempt.hoped ? 1 : 0;
        met = true;
    }

    private void forget(Attempt attempt) {
        underWay.remove(attempt);
        hoping = Math.max(0, hoping - (attempt.hoped ? 1 : 0));
    }

    private void follow(Attempt attempt, BigDecimal rate) {
        newestRate = attempt.number;
        double before = size.most();
        size = size.with(rate);
        level = Math.min(level + (met ? 0 : size.most() - before), size.most());
    }

    private void refused(Attempt attempt) {
        if (attempt.number > emptiedBefore) {
            size = size.withoutMore();
            level = -underWay.size() - held;
            doubt = 0;
            underWay.forEach(each -> each.owed = true);
            emptiedBefore = numbers;
        } else if (attempt.owed) {
            putBack();
        }
    }

    private void putBack() {
        level += Math.min(1, Math.max(0, room()));
    }

    private void grow(long now) {
        Iterator<Attempt> each = underWay.iterator();
        while (each.hasNext()) {
            Attempt oldest = each.next();
            if (oldest.sentAt + WAY_NANOS > now) {
                break;
            }
            growTo(oldest.sentAt + WAY_NANOS);
            oldest.owed = false;
            each.remove();
        }
        growTo(now);
        hoping = now - hopedAt > LOST_NANOS ? 0 : hoping;
    }

    private void growTo(long time) {
        double grown = Math.max(0, time - at) * size.perNano();
        double added = Math.min(grown, Math.max(0, room()));
        at = Math.max(at, time);
        level += added;
        doubt = Math.max(Math.max(0, doubt - (grown - added)), level + underWay.size() + held - size.sure());
    }

    private double room() {
        return size.most() - underWay.size() - held - level;
    }

    @Override
    public long askAgain(long now) {
        if (!met) {
            return hopedAt + LOST_NANOS + 1;
        }
        if (level < ALMOST_ONE && room() <= 0 && !underWay.isEmpty()) {
            return underWay.iterator().next().sentAt + WAY_NANOS;
        }
        double lacks = hoping < hopes() ? 1 - level : 1 - (level - doubt);
        return now + (long) Math.ceil(lacks / size.perNano());
    }

    @Override
    public long expectedWait(int ahead, long now) {
        grow(now);
        return (long) Math.max(0, Math.ceil((ahead + ALMOST_ONE - level) / size.perNano()));
    }

    @Override
    public boolean isIdle(long now) {
        grow(now);
        return underWay.isEmpty() && held == 0 && hoping == 0 && room() <= 0;
    }
}
