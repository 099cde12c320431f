/**
 * JSON Schema as plain functions, for the keywords that the generated schemas use: whether a row fits. Nearly every row does;
 * what is wrong with one that does not is for ajv to say, which takes longer to load than most articles take to read.
 */

type Test = (value: unknown) => boolean;

type Schema = boolean | Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, Test>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
};

/** What describes a value and demands nothing of it. */
const NOTES = new Set(['$schema', 'title', 'description', 'examples']);

const ALWAYS: Test = () => true;

/** A keyword tests values of its own kind, and passes all others. */
const KEYWORDS: Readonly<Record<string, (argument: never, schema: Readonly<Record<string, unknown>>) => Test>> = {
  type: (names: string | readonly string[]) => anyTest([names].flat().map((name) => TYPES[name] as Test)),
  enum: (values: readonly unknown[]) => {
    const known = new Set(values);
    return (value) => known.has(value);
  },
  anyOf: (schemas: readonly Schema[]) => anyTest(schemas.map(schemaTest)),
  pattern: (source: string) => {
    const pattern = new RegExp(source, 'u');
    return (value) => typeof value !== 'string' || pattern.test(value);
  },
  minLength: (least: number) => {
    if (least > 1) throw new Error(`minLength ${least}: code points are not counted here`);
    return (value) => value !== '' || least === 0;
  },
  minimum: (least: number) => (value) => typeof value !== 'number' || value >= least,
  maximum: (most: number) => (value) => typeof value !== 'number' || value <= most,
  minItems: (least: number) => (value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number) => (value) => !Array.isArray(value) || value.length <= most,
  prefixItems: (schemas: readonly Schema[]) => {
    const tests = schemas.map(schemaTest);
    return (value) => !Array.isArray(value) || tests.every((test, at) => at >= value.length || test(value[at]));
  },
  items: (schema: Schema, { prefixItems = [] }) => {
    const test = schemaTest(schema);
    const { length } = prefixItems as readonly Schema[];
    return (value) => !Array.isArray(value) || value.every((item, at) => at < length || test(item));
  },
  properties: objectTest,
  required: besideProperties,
  additionalProperties: besideProperties,
};

/**
 * A test for the values that fit a schema.
 * @throws {Error} naming a keyword that is not known here
 */
export function schemaTest(schema: Schema): Test {
  if (typeof schema === 'boolean') return () => schema;
  const keywords = Object.entries(schema).filter(([keyword]) => !NOTES.has(keyword));
  const tests = keywords.map(([keyword, argument]) => {
    const make = KEYWORDS[keyword];
    if (make === undefined) throw new Error(`unknown keyword ${keyword}`);
    return make(argument as never, schema);
  });
  return tests.filter((test) => test !== ALWAYS).reduce(bothTest, ALWAYS);
}

const bothTest = (first: Test, second: Test): Test => (first === ALWAYS ? second : (value) => first(value) && second(value));

/** Objects that have all columns and no other. What is undefined is no column, and sends the row to ajv. */
function objectTest(schemas: Readonly<Record<string, Schema>>, { required = [], additionalProperties }: ObjectSchema): Test {
  if (additionalProperties !== false) throw new Error('objects with other columns are not tested here');
  const names = Object.keys(schemas);
  const tests = names.map((name) => schemaTest(schemas[name] as Schema));
  const isRequired = names.map((name) => required.includes(name));
  return (value) => {
    if (!isObject(value)) return true;
    let known = 0;
    for (let at = 0; at < names.length; at += 1) {
      const cell = value[names[at] as string];
      if (cell === undefined ? isRequired[at] : !(tests[at] as Test)(cell)) return false;
      if (cell !== undefined) known += 1;
    }
    return known === Object.keys(value).length;
  };
}

/** What is read together with the properties. */
function besideProperties(_: unknown, { properties }: Readonly<Record<string, unknown>>): Test {
  if (properties === undefined) throw new Error('objects without properties are not tested here');
  return ALWAYS;
}

interface ObjectSchema {
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

const anyTest = (tests: readonly Test[]): Test => tests.reduce((first, second) => (value) => first(value) || second(value));

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
