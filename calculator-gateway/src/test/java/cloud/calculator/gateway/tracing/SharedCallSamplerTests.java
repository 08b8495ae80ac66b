package cloud.calculator.gateway.tracing;

import java.util.Arrays;
import java.util.List;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedCallSamplerTests {

	private static final SpanContext RECORDED = calculation(TraceFlags.getSampled());

	private static final SpanContext NOT_RECORDED = calculation(TraceFlags.getDefault());

	@Test
	void aSharedCallIsRecordedIfOneOfItsCalculationsIs() {
		assertThat(recordsCall(Sampler.alwaysOff(), NOT_RECORDED, RECORDED)).isTrue();
	}

	@Test
	void aSharedCallWithoutRecordedCalculationsIsNotRecorded() {
		assertThat(recordsCall(Sampler.alwaysOn(), NOT_RECORDED, NOT_RECORDED)).isFalse();
		assertThat(recordsCall(Sampler.alwaysOn())).isFalse();
	}

	@Test
	void aCallOfOneCalculationIsRecordedAsTheCalculationIs() {
		Sampler sampler = Sampler.parentBased(Sampler.alwaysOff());
		assertThat(records(sampler, Context.root().with(Span.wrap(RECORDED)), SpanKind.CLIENT)).isTrue();
		assertThat(records(sampler, Context.root().with(Span.wrap(NOT_RECORDED)), SpanKind.CLIENT)).isFalse();
	}

	@Test
	void otherSpansAreSampledByTheGivenSampler() {
		assertThat(records(Sampler.alwaysOn(), Context.root(), SpanKind.SERVER)).isTrue();
		assertThat(records(Sampler.alwaysOff(), Context.root(), SpanKind.SERVER)).isFalse();
	}

	private static boolean recordsCall(Sampler others, SpanContext... calculations) {
		return records(others, Context.root(), SpanKind.CLIENT, calculations);
	}

	private static boolean records(Sampler others, Context parent, SpanKind kind, SpanContext... links) {
		List<LinkData> linked = Arrays.stream(links).map(LinkData::create).toList();
		return new SharedCallSampler(others)
			.shouldSample(parent, "0af7651916cd43dd8448eb211c80319c", "", kind, Attributes.empty(), linked)
			.getDecision() == SamplingDecision.RECORD_AND_SAMPLE;
	}

	private static SpanContext calculation(TraceFlags flags) {
		return SpanContext.create("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", flags,
				TraceState.getDefault());
	}

}
