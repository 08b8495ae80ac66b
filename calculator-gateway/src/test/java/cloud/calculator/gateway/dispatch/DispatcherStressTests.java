package cloud.calculator.gateway.dispatch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

import cloud.calculator.exact.RandomExpression;
import cloud.calculator.gateway.client.CallResult;
import cloud.calculator.gateway.client.CallResult.Expired;
import cloud.calculator.gateway.client.CallResult.Rejected;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Many concurrent calculations, with calls that fail in all ways that are not the fault
 * of an instance. Every calculation has to end with its value.
 */
@Timeout(60)
class DispatcherStressTests {

	private static final int THREADS = 16;

	private static final int CALCULATIONS_PER_THREAD = 150;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	/** A fourth of the digits of the numbers in the request of the current thread. */
	private final ThreadLocal<@Nullable Integer> ownLength = new ThreadLocal<>();

	private final AtomicReference<@Nullable String> foreignCall = new AtomicReference<>();

	private final LocalDispatcher dispatcher = new LocalDispatcher(2, this::call, this.threads);

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
		this.dispatcher.close();
	}

	@Test
	void everyCalculationEndsWithItsValueAndNothingIsLeftBehind() throws Exception {
		List<Future<?>> clients = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			int seed = i;
			clients.add(this.threads.submit(() -> calculate(new Random(seed))));
		}
		for (Future<?> client : clients) {
			client.get();
		}
		await().until(this.dispatcher::isIdle);
		assertThat(this.dispatcher.waiting()).isZero();
	}

	@Test
	void requestsMakeOnlyCallsWithTheirOwnOperations() throws Exception {
		List<Future<?>> clients = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			int length = 1 + i;
			String number = "1" + "0".repeat(4 * length);
			clients.add(this.threads.submit(() -> {
				this.ownLength.set(length);
				for (int j = 0; j < CALCULATIONS_PER_THREAD; j++) {
					String expression = "%1$s*1+(%1$s-1)+%1$s/1-(%1$s*1)+%1$s/1".formatted(number);
					assertThat(this.dispatcher.dispatch(expression, Duration.ofMinutes(1)).value())
						.isEqualTo("2" + "9".repeat(4 * length));
				}
				this.ownLength.remove();
				return null;
			}));
		}
		for (Future<?> client : clients) {
			client.get();
		}
		assertThat(this.foreignCall).hasValue(null);
	}

	private Void calculate(Random random) {
		for (int i = 0; i < CALCULATIONS_PER_THREAD; i++) {
			RandomExpression expression = RandomExpression.of(random, 1 + random.nextInt(60));
			Duration time = random.nextBoolean() ? Duration.ofMinutes(1) : Duration.ofSeconds(4);
			assertThat(result(expression.text(), time)).as(expression.text()).isEqualTo(expression.result());
		}
		return null;
	}

	private String result(String expression, Duration time) {
		try {
			return this.dispatcher.dispatch(expression, time).value();
		}
		catch (DispatchException ex) {
			return "%s at %d".formatted(ex.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
					ex.source().position());
		}
	}

	private CallResult call(URI instance, Operator operator, List<Operands> operations, Duration timeLeft) {
		Integer own = this.ownLength.get();
		if (own != null && operations.stream().noneMatch((operands) -> length(operands) == own)) {
			this.foreignCall
				.set("The request with numbers of length %d made a call with %s".formatted(own, operations));
		}
		return switch (ThreadLocalRandom.current().nextInt(40)) {
			case 0 -> throw new IllegalStateException("seeded");
			case 1 -> throw new OutOfMemoryError("seeded");
			case 2 -> new Expired();
			case 3 -> new Rejected();
			default -> Arithmetic.answer(operator, operations);
		};
	}

	private static int length(Operands operands) {
		return Math.max(operands.left().length(), operands.right().length()) / 4;
	}

}
