package cloud.calculator.support.body;

import java.io.ByteArrayInputStream;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LimitedServletInputStreamTests {

	private static final SlowClientPolicy NO_WAIT = new SlowClientPolicy(Duration.ZERO, 1);

	private static final SlowClientPolicy LONG_WAIT = new SlowClientPolicy(Duration.ofHours(1), 1);

	@Test
	void bytesThatHaveArrivedAreReadWithoutWaiting() throws Exception {
		assertThat(body(arrived(5), 5, new SlowClientPolicy(Duration.ZERO, 0)).readAllBytes()).hasSize(5);
	}

	@Test
	void aSlowBodyIsReadWithinItsTime() throws Exception {
		assertThat(body(slow(5), 5, LONG_WAIT).readAllBytes()).hasSize(5);
	}

	@Test
	void aBodyThatTakesLongerIsRejected() {
		assertRejected(body(slow(5), 5, NO_WAIT), HttpStatus.REQUEST_TIMEOUT);
	}

	@Test
	void aLongBodyMayTakeLonger() {
		assertThat(LONG_WAIT.isTooSlow(Duration.ofHours(1).plusSeconds(1), 0)).isTrue();
		assertThat(LONG_WAIT.isTooSlow(Duration.ofHours(1).plusSeconds(1), 1000)).isFalse();
	}

	@Test
	void theNumberOfSlowBodiesIsLimited() {
		assertRejected(body(slow(5), 5, new SlowClientPolicy(Duration.ofHours(1), 0)), HttpStatus.SERVICE_UNAVAILABLE);
	}

	@Test
	void aPermitIsReleasedAfterEachRead() throws Exception {
		assertThat(body(slow(5), 5, LONG_WAIT).readAllBytes()).hasSize(5);
		assertThat(body(slow(5), 5, LONG_WAIT).readAllBytes()).hasSize(5);
		assertRejected(body(slow(5), 5, NO_WAIT), HttpStatus.REQUEST_TIMEOUT);
		assertRejected(body(slow(5), 5, NO_WAIT), HttpStatus.REQUEST_TIMEOUT);
	}

	@Test
	void aBodyThatIsTooLongIsRejected() {
		assertRejected(body(arrived(6), 5, LONG_WAIT), HttpStatus.CONTENT_TOO_LARGE);
	}

	private static LimitedServletInputStream body(DelegatingServletInputStream body, int maxBytes,
			SlowClientPolicy policy) {
		return new LimitedServletInputStream(body, -1, maxBytes, policy);
	}

	private static DelegatingServletInputStream arrived(int bytes) {
		return new DelegatingServletInputStream(new ByteArrayInputStream(new byte[bytes]));
	}

	/** A body that never reports available bytes. */
	private static DelegatingServletInputStream slow(int bytes) {
		return new DelegatingServletInputStream(new ByteArrayInputStream(new byte[bytes]) {
			@Override
			public int available() {
				return 0;
			}
		});
	}

	private static void assertRejected(LimitedServletInputStream body, HttpStatus status) {
		assertThatExceptionOfType(RequestBodyRejectedException.class).isThrownBy(body::readAllBytes)
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(status));
	}

}
