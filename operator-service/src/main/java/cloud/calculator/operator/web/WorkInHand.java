package cloud.calculator.operator.web;

import java.lang.reflect.Type;

import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.operator.security.Room;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Takes on as many operations as there is room for their outcomes, before any of them is
 * calculated: short requests have long outcomes, {@code 1e9999+1} has ten thousand
 * digits.
 */
@RestControllerAdvice
class WorkInHand extends RequestBodyAdviceAdapter {

	private final WrittenOut writtenOut;

	private final int most;

	private final Room room = new Room(Runtime.getRuntime().maxMemory() / 8);

	WorkInHand(Limits limits) {
		this.writtenOut = new WrittenOut(limits.exponent());
		this.most = limits.characters();
	}

	@Override
	public boolean supports(MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converterType) {
		return type == OperationsRequest.class;
	}

	@Override
	public Object afterBodyRead(Object body, HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converterType) {
		if (body instanceof OperationsRequest request) {
			take(this.writtenOut.digits(request));
		}
		return body;
	}

	private void take(int digits) {
		if (digits > this.most) {
			throw new TooManyCharactersException(digits, this.most);
		}
		// a sum of fractions has half as many digits again as its terms together
		long bytes = digits * 3L / 2;
		if (!this.room.tryTake(bytes)) {
			throw new OverloadedException();
		}
		RequestContextHolder.currentRequestAttributes()
			.registerDestructionCallback(WorkInHand.class.getName(), () -> this.room.giveBack(bytes),
					RequestAttributes.SCOPE_REQUEST);
	}

}
