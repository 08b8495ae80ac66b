package cloud.calculator.gateway.security;

import java.io.ByteArrayInputStream;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoundedBodyTests {

	private static final Patience NONE = new Patience(Duration.ZERO, 1);

	private static final Patience MUCH = new Patience(Duration.ofHours(1), 1);

	@Test
	void whatIsThereCostsNoPatience() throws Exception {
		assertThat(body(arrived(5), 5, new Patience(Duration.ZERO, 0)).readAllBytes()).hasSize(5);
	}

	@Test
	void whatComesSlowlyIsReadWhilePatienceLasts() throws Exception {
		assertThat(body(slow(5), 5, MUCH).readAllBytes()).hasSize(5);
	}

	@Test
	void thenItIsRefused() {
		assertRefused(body(slow(5), 5, NONE), HttpStatus.REQUEST_TIMEOUT);
	}

	@Test
	void aLongBodyMayTakeLonger() {
		assertThat(MUCH.isOver(Duration.ofHours(1).plusSeconds(1), 0)).isTrue();
		assertThat(MUCH.isOver(Duration.ofHours(1).plusSeconds(1), 1000)).isFalse();
	}

	@Test
	void onlySoManyAreWaitedForAtOnce() {
		assertRefused(body(slow(5), 5, new Patience(Duration.ofHours(1), 0)), HttpStatus.SERVICE_UNAVAILABLE);
	}

	@Test
	void whoeverHasComeLeavesThePlaceToTheNext() throws Exception {
		assertThat(body(slow(5), 5, MUCH).readAllBytes()).hasSize(5);
		assertThat(body(slow(5), 5, MUCH).readAllBytes()).hasSize(5);
		assertRefused(body(slow(5), 5, NONE), HttpStatus.REQUEST_TIMEOUT);
		assertRefused(body(slow(5), 5, NONE), HttpStatus.REQUEST_TIMEOUT);
	}

	@Test
	void whatIsLongerIsRefused() {
		assertRefused(body(arrived(6), 5, MUCH), HttpStatus.CONTENT_TOO_LARGE);
	}

	private static BoundedBody body(DelegatingServletInputStream body, int most, Patience patience) {
		return new BoundedBody(body, -1, most, patience);
	}

	private static DelegatingServletInputStream arrived(int bytes) {
		return new DelegatingServletInputStream(new ByteArrayInputStream(new byte[bytes]));
	}

	/** One of whose bytes it is never known whether they are there. */
	private static DelegatingServletInputStream slow(int bytes) {
		return new DelegatingServletInputStream(new ByteArrayInputStream(new byte[bytes]) {
			@Override
			public int available() {
				return 0;
			}
		});
	}

	private static void assertRefused(BoundedBody body, HttpStatus status) {
		assertThatExceptionOfType(RefusedBodyException.class).isThrownBy(body::readAllBytes)
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(status));
	}

}
